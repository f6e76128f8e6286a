using System.Runtime.CompilerServices;
using BinanceDashboard.Exchange.Paging;

namespace BinanceDashboard.Collector.Trading;

/// <summary>Reads a list that goes forward backwards, one window after the other, each of them whole.</summary>
internal static class BackwardWindows
{
    /// <param name="from">Included.</param>
    /// <param name="to">Not included.</param>
    public static async IAsyncEnumerable<Page<T>> ReadAsync<T>(
        DateTimeOffset from,
        DateTimeOffset to,
        TimeSpan window,
        Func<DateTimeOffset, DateTimeOffset, CancellationToken, IAsyncEnumerable<FuturesPage<T>>> readAsync,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var end = to; end > from;)
        {
            var start = end - window > from ? end - window : from;
            var rows = new List<T>();
            await foreach (var page in readAsync(start, end, cancellationToken)) rows.AddRange(page.Rows);
            yield return new Page<T> { From = start, To = end, Rows = rows };
            end = start;
        }
    }
}
