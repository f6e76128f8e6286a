using BinanceDashboard.Exchange;
using BinanceDashboard.Exchange.Paging;

namespace BinanceDashboard.Tests.Exchange.Paging;

/// <summary>One of the client's readers and the history behind it.</summary>
/// <param name="Longest">The longest window that the exchange accepts; null where it says nothing.</param>
internal sealed record ReaderCase(
    ListedHistory History,
    TimeSpan? Longest,
    Func<BinanceClient, DateTimeOffset, DateTimeOffset, WalkOrder, CancellationToken, IAsyncEnumerable<Page<string>>> ReadAsync)
{
    public static ReaderCase Of<T>(
        ListedHistory history,
        int? longestDays,
        Func<T, object?> idOf,
        Func<BinanceClient, DateTimeOffset, DateTimeOffset, WalkOrder, CancellationToken, IAsyncEnumerable<Page<T>>> readAsync) =>
        new(
            history,
            longestDays is { } days ? TimeSpan.FromDays(days) : null,
            (client, from, to, order, token) => readAsync(client, from, to, order, token)
                .Select(page => new Page<string> { From = page.From, To = page.To, Rows = [.. page.Rows.Select(row => $"{idOf(row)}")] }));
}
