using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Simulator.Streams;

/// <summary>What happened to orders, step by step: each as the order stood then, with the fill that made the step.</summary>
internal static class OrderSteps
{
    /// <summary>New ones first, then fills in their order, then the ends.</summary>
    public static IEnumerable<(string Step, OrderRow Order, FillRow? Fill)> Of(AccountBooks books, AccountChanges changes)
    {
        foreach (var order in changes.Placed) yield return ("NEW", order with { Status = "NEW", Executed = 0, ExecutedQuote = 0, UpdatedAt = order.CreatedAt }, null);
        var executed = changes.Fills.GroupBy(fill => fill.OrderId).ToDictionary(group => group.Key, group => Before(books, group));
        foreach (var fill in changes.Fills)
        {
            var before = executed[fill.OrderId];
            var (quantity, quote) = (before.Executed + fill.Quantity, before.ExecutedQuote + Counter(fill));
            yield return ("TRADE", executed[fill.OrderId] = before with
            {
                Executed = quantity,
                ExecutedQuote = quote,
                Status = quantity == before.Quantity ? "FILLED" : "PARTIALLY_FILLED",
                UpdatedAt = fill.At,
            }, fill);
        }

        foreach (var order in changes.Ended) yield return (order.Status, order, null);
    }

    private static OrderRow Before(AccountBooks books, IGrouping<long, FillRow> fills)
    {
        var order = books.Order(fills.First().Market, fills.Key);
        return order with { Executed = order.Executed - fills.Sum(fill => fill.Quantity), ExecutedQuote = order.ExecutedQuote - fills.Sum(Counter) };
    }

    private static decimal Counter(FillRow fill) => fill.Market == Market.Coinm ? fill.BaseQuantity : fill.QuoteQuantity;
}
