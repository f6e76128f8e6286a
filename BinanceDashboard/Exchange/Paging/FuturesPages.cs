using System.Runtime.CompilerServices;

namespace BinanceDashboard.Exchange.Paging;

/// <summary>
/// Reads a long time in stretches that the exchange answers whole. A full answer may be cut off at either end, and
/// several rows may share the millisecond at which it is cut; so it is not continued from its last row, but its
/// stretch is asked again in two halves. The pages come in order and leave no gap.
/// </summary>
/// <param name="window">The longest stretch that may be asked for.</param>
/// <param name="limit">How many rows a full answer has.</param>
/// <param name="ask">From and to, both included.</param>
/// <param name="askFromId">The oldest rows from an id on, included; for a millisecond with more rows than one answer holds.</param>
internal sealed class FuturesPages<T>(
    TimeSpan window,
    int limit,
    Func<DateTimeOffset, DateTimeOffset, CancellationToken, Task<IReadOnlyList<T>>> ask,
    Func<long, CancellationToken, Task<IReadOnlyList<T>>> askFromId,
    Func<T, long> id,
    Func<T, DateTimeOffset> time)
{
    /// <param name="to">Not included.</param>
    public async IAsyncEnumerable<FuturesPage<T>> ReadAsync(DateTimeOffset from, DateTimeOffset to, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var open = new Stack<(DateTimeOffset From, DateTimeOffset To)>();
        foreach (var stretch in TimeWindows.Of(from, to, window))
        {
            open.Push(stretch);
            while (open.TryPop(out var next))
            {
                var last = next.To - TimeWindows.Millisecond;
                var rows = await ask(next.From, last, cancellationToken);
                if (rows.Count < limit)
                {
                    yield return new FuturesPage<T>(next.From, next.To, rows);
                }
                else if (next.From == last)
                {
                    yield return new FuturesPage<T>(next.From, next.To, await WithTheRestAsync(rows, last, cancellationToken));
                }
                else
                {
                    var middle = TimeWindows.Floor(next.From + ((next.To - next.From) / 2));
                    open.Push((middle, next.To));
                    open.Push((next.From, middle));
                }
            }
        }
    }

    private async Task<IReadOnlyList<T>> WithTheRestAsync(IReadOnlyList<T> first, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var all = first.ToList();
        await foreach (var rows in IdPages.ReadAsync(first.Max(id) + 1, limit, askFromId, id, cancellationToken))
        {
            all.AddRange(rows.Where(row => time(row) == at));
            if (rows.Any(row => time(row) > at))
            {
                break;
            }
        }

        return all;
    }
}
