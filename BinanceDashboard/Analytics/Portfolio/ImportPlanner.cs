using BinanceDashboard.Analytics.Holdings;
using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Portfolio;

/// <summary>
/// Turns what an account holds into what becomes of its portfolio items. An item is the same one when user, account, symbol and source agree,
/// never because amounts lie close: 0.0004 and 0.0011 BTC are two amounts of one item. What is sold out goes.
/// </summary>
public static class ImportPlanner
{
    /// <summary>The same source, planned again after it was carried out, changes nothing.</summary>
    public static ImportPlan Of(ImportSource source)
    {
        var items = source.Items.ToDictionary(item => item.Symbol, StringComparer.Ordinal);
        var held = source.Holdings.Where(holding => holding.Quantity > 0).ToList();
        var lines = held.Select(holding => LineOf(source, holding, items.GetValueOrDefault(holding.Asset)));
        var gone = items.Keys.Except(held.Select(holding => holding.Asset), StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(symbol => Gone(source, items[symbol]));
        var debts = source.Holdings.Where(holding => holding.Quantity < 0)
            .Select(holding => Warning(holding.Asset, $"More {holding.Asset} is owed than held: it is no item, and its worth is in the NAV alone."));
        return new ImportPlan([.. lines, .. gone], [.. debts]);
    }

    private static ImportLine LineOf(ImportSource source, Holding holding, PortfolioItem? before)
    {
        var isKept = source.IsPartial && before is not null && holding.Quantity < before.Amount;
        var after = ItemPrice.Set(
            new PortfolioItem
            {
                Id = before?.Id ?? 0,
                OwnerId = source.OwnerId,
                AccountId = source.AccountId,
                Symbol = holding.Asset,
                Amount = isKept ? before!.Amount : holding.Quantity,
                PriceBuy = 0,
                BaseCurrency = "USD",
                PriceBuyUsd = 0,
                PriceOrigin = PriceOrigin.Unknown,
                PurchaseDate = holding.FirstBought ?? before?.PurchaseDate ?? source.At.UtcDateTime.Date,
                Source = PortfolioItem.Imported,
                Commission = 0,
                CommissionUsd = 0,
                Note = before?.Note,
            },
            holding,
            before);
        return new ImportLine
        {
            Action = before is null ? ImportAction.Add : after == before ? ImportAction.Unchanged : ImportAction.Update,
            Before = before,
            After = after,
            Price = holding.Price,
            Issues = [.. IssuesOf(source, holding, after, isKept)],
        };
    }

    private static ImportLine Gone(ImportSource source, PortfolioItem item) => source.IsPartial
        ? new ImportLine { Action = ImportAction.Unchanged, Before = item, After = item, Issues = [Warning(item.Symbol, $"A part of the account could not be read, so it is not known whether {item.Symbol} is sold out: the item stays.")] }
        : new ImportLine { Action = ImportAction.Close, Before = item, After = null };

    private static IEnumerable<ImportIssue> IssuesOf(ImportSource source, Holding holding, PortfolioItem item, bool isKept)
    {
        if (isKept) yield return Warning(item.Symbol, "A part of the account could not be read, so the item is not made smaller.");
        if (item.PriceOrigin == PriceOrigin.Unknown) yield return new ImportIssue { Symbol = item.Symbol, Severity = IssueSeverity.Critical, Message = "No price is known: enter what it cost. Until then it counts in no total." };
        if (item.PriceOrigin == PriceOrigin.Market) yield return Warning(item.Symbol, "Bought before the known history: the market's price when it was first seen stands in for what it cost.");
        if (item.PriceOrigin != PriceOrigin.CostBasis) yield break;
        if (holding.Invested.Reason is not null) yield return Warning(item.Symbol, "The known history explains another quantity than is held: the price is the average of what it explains.");
        if (holding.IsAssumed && item.Symbol != "USDT") yield return Warning(item.Symbol, "A part came in as a deposit: its price at that time stands in for what it cost.");
        if (holding.Commission.Reason is { } unpaid) yield return Warning(item.Symbol, unpaid);
    }

    private static ImportIssue Warning(string symbol, string message) => new() { Symbol = symbol, Severity = IssueSeverity.Warning, Message = message };
}
