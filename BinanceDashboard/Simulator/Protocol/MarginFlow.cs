using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>One change of a margin wallet, put together from transfers, loans and fills.</summary>
/// <param name="Id">Grows with time; the same change always has the same.</param>
/// <param name="Amount">What left is negative; a repayment is positive, like a loan.</param>
internal readonly record struct MarginFlow(long Id, long TransactionId, DateTimeOffset At, string Asset, string Type, decimal Amount)
{
    private const int MostAtOneMoment = 1 << 8;

    /// <summary>In the order in which they happened.</summary>
    /// <param name="pair">Whose isolated wallet; empty for the cross wallet.</param>
    public static IEnumerable<MarginFlow> All(AccountBooks books, string pair)
    {
        var market = pair.Length == 0 ? Market.CrossMargin : Market.IsolatedMargin;
        var flows = MarginTransfer.Of(books, pair).Select(Of)
            .Concat(books.Margin.Loans.Where(row => row.Pair == pair).Select(Of))
            .Concat(books.Fills.Where(row => row.Market == market && (pair.Length == 0 || row.Symbol == pair)).SelectMany(Of))
            .OrderBy(flow => flow.At);
        return Numbered(flows);
    }

    private static IEnumerable<MarginFlow> Numbered(IEnumerable<MarginFlow> flows)
    {
        var (moment, place) = (0L, 0);
        foreach (var flow in flows)
        {
            var at = flow.At.ToUnixTimeMilliseconds();
            place = at == moment ? place + 1 : 0;
            moment = at;
            yield return flow with { Id = at * MostAtOneMoment + place };
        }
    }

    private static MarginFlow Of(MarginTransfer transfer) =>
        new(0, transfer.Row.Id, transfer.Row.At, transfer.Row.Asset, "TRANSFER", transfer.IsIn ? transfer.Row.Amount : -transfer.Row.Amount);

    private static MarginFlow Of(LoanRow row) => new(0, row.Id, row.At, row.Asset, row.IsBorrow ? "BORROW" : "REPAY", row.Principal + row.Interest);

    private static IEnumerable<MarginFlow> Of(FillRow row)
    {
        var (symbol, side) = (Listings.Symbol(row.Symbol), row.IsBuy ? "BUY" : "SELL");
        var (got, gave) = row.IsBuy ? (symbol.Base, symbol.Quote) : (symbol.Quote, symbol.Base);
        var (income, expense) = row.IsBuy ? (row.Quantity, row.QuoteQuantity) : (row.QuoteQuantity, row.Quantity);
        yield return new MarginFlow(0, row.Id, row.At, got, $"{side}_INCOME", income);
        yield return new MarginFlow(0, row.Id, row.At, gave, $"{side}_EXPENSE", -expense);
        if (row.Commission != 0) yield return new MarginFlow(0, row.Id, row.At, row.CommissionAsset, "TRADING_COMMISSION", -row.Commission);
    }
}
