namespace BinanceDashboard.Analytics.CostBasis;

/// <summary>
/// Cost basis per account and asset. What comes in is a lot at its cost, what goes out takes lots in the order of the method and realises
/// value − cost; a withdrawal takes their cost with it. More than there is never invents a lot: the rest is listed with its cost unknown.
/// Example: 1 @ 100, 1 @ 200, 1 @ 150, then 1.5 sold @ 300. Cost and gain: Fifo 200 and 250, Lifo 250 and 200, Hifo 275 and 175, Average
/// 225 and 225.
/// </summary>
public static class CostBasisCalculator
{
    /// <summary>Every asset that an event names, also one of which nothing is left, by account and asset.</summary>
    public static IReadOnlyList<AssetCost> Build(CostLedger ledger, CostMethod method)
    {
        var books = new Dictionary<(long AccountId, string Asset), AssetBook>();
        foreach (var one in ledger.Events)
        {
            if (!books.TryGetValue((one.AccountId, one.Asset), out var book)) books[(one.AccountId, one.Asset)] = book = new AssetBook(method);
            book.Apply(one);
        }

        return
        [
            .. books.OrderBy(book => book.Key.AccountId).ThenBy(book => book.Key.Asset, StringComparer.Ordinal)
                .Select(book => book.Value.Result(book.Key.AccountId, book.Key.Asset)),
        ];
    }
}
