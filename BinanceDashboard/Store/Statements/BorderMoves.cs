namespace BinanceDashboard.Store.Statements;

/// <summary>Reads moves over the border out of the lines that tell of them, in whatever order these come.</summary>
internal static class BorderMoves
{
    public static IEnumerable<BorderMove> Of(IEnumerable<StatementLine> lines) => lines.Where(line => line is { Border: not null } && line.Change != 0)
        .GroupBy(line => (Kind: line.Border!.Value, line.At))
        .Where(second => !IsInside(second.Key.Kind, second))
        .SelectMany(second => second.GroupBy(line => (line.Asset, line.Wallet, SaysFee: SaysFee(line)))
            .SelectMany(alike => Moves(second.Key.Kind, second.Key.At, alike.Key.Asset, alike, MayBePairs(second.Key.Kind, alike.Key.SaysFee))));

    // Coins that were paid from the account's own money, or sold for it: the other side stands beside them.
    private static bool IsInside(FlowKind kind, IEnumerable<StatementLine> second) => kind switch
    {
        FlowKind.CardPurchase => second.Any(line => line.Change < 0),
        FlowKind.CardSale => second.Any(line => line.Change > 0),
        _ => false,
    };

    private static bool SaysFee(StatementLine line) => line.Remark.Contains("fee", StringComparison.OrdinalIgnoreCase);

    private static bool MayBePairs(FlowKind kind, bool saysFee) => !saysFee && kind is FlowKind.Withdrawal or FlowKind.FiatWithdrawal;

    private static IEnumerable<BorderMove> Moves(FlowKind kind, DateTimeOffset at, string asset, IEnumerable<StatementLine> lines, bool mayBePairs)
    {
        var changes = lines.Select(line => line.Change).ToList();
        var single = mayBePairs ? changes.Where(change => change > 0) : changes;
        var moves = single.Select(change => new BorderMove(kind, asset, change, 0, at));
        return mayBePairs ? moves.Concat(Pairs(kind, at, asset, [.. changes.Where(change => change < 0).Order()])) : moves;
    }

    // An amount and its fee are two lines of the same second. Of several the largest are the amounts, in the order of their sizes.
    private static IEnumerable<BorderMove> Pairs(FlowKind kind, DateTimeOffset at, string asset, List<decimal> largestFirst)
    {
        var amounts = (largestFirst.Count + 1) / 2;
        for (var index = 0; index < amounts; index++)
        {
            var amount = largestFirst[index];
            var fee = amounts + index < largestFirst.Count ? largestFirst[amounts + index] : 0;
            var pair = new BorderMove(kind, asset, amount + fee, -fee, at);
            if (fee == 0) yield return pair;
            else if (fee > amount) yield return pair;
            else foreach (var move in pair.Split()) yield return move;
        }
    }
}
