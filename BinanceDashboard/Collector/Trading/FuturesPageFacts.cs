using BinanceDashboard.Exchange.Paging;

namespace BinanceDashboard.Collector.Trading;

internal static class FuturesPageFacts
{
    /// <summary>The same pages with their rows as facts.</summary>
    public static IAsyncEnumerable<FuturesPage<T>> As<TRow, T>(this IAsyncEnumerable<FuturesPage<TRow>> pages, Func<TRow, T> factOf) =>
        pages.Select(page => new FuturesPage<T>(page.From, page.To, [.. page.Rows.Select(factOf)]));
}
