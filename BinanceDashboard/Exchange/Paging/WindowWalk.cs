using System.Globalization;
using System.Runtime.CompilerServices;

namespace BinanceDashboard.Exchange.Paging;

/// <summary>
/// Goes through a span of time in windows that the exchange accepts. A window with more rows than one answer holds is
/// halved until its rows fit, whatever their order: so rows of the same millisecond never fall to two pages.
/// </summary>
internal static class WindowWalk
{
    /// <param name="longest">The longest window that the call accepts.</param>
    /// <param name="readAsync">All rows of a window; null when there may be more than the answer held.</param>
    /// <exception cref="ExchangeException">A single millisecond has more rows than the exchange lists.</exception>
    public static async IAsyncEnumerable<Page<T>> ReadAsync<T>(
        TimeWindow whole,
        TimeSpan longest,
        WalkOrder order,
        Func<TimeWindow, CancellationToken, Task<IReadOnlyList<T>?>> readAsync,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var window in whole.Split(longest, order))
        {
            var open = new Stack<TimeWindow>([window]);
            while (open.TryPop(out var next))
            {
                if (await readAsync(next, cancellationToken) is { } rows)
                {
                    yield return new Page<T> { From = next.From, To = next.To, Rows = rows };
                    continue;
                }

                var (first, second) = next.IsShortest ? throw TooDense(next) : next.Halve(order);
                open.Push(second);
                open.Push(first);
            }
        }
    }

    private static ExchangeException TooDense(TimeWindow window) => new(
        ExchangeErrorKind.NotSupported,
        $"The exchange has more rows at {window.From.ToString("yyyy-MM-dd HH:mm:ss.fff 'UTC'", CultureInfo.InvariantCulture)} than it lists at once; none is shown rather than some.");
}
