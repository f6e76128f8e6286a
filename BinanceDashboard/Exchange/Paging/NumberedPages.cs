using System.Runtime.CompilerServices;

namespace BinanceDashboard.Exchange.Paging;

/// <summary>Windows whose rows come in numbered pages: rows that share a millisecond at the end of a page are no matter.</summary>
internal static class NumberedPages
{
    private const int FirstPage = 1;

    /// <param name="to">Not included.</param>
    /// <param name="ask">From and to, both included, and the number of the page.</param>
    public static async IAsyncEnumerable<FuturesPage<T>> ReadAsync<T>(
        DateTimeOffset from,
        DateTimeOffset to,
        TimeSpan window,
        int limit,
        Func<DateTimeOffset, DateTimeOffset, int, CancellationToken, Task<IReadOnlyList<T>>> ask,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var (start, end) in TimeWindows.Of(from, to, window))
        {
            var all = new List<T>();
            IReadOnlyList<T> before = [];
            for (var page = FirstPage; page == FirstPage || before.Count >= limit; page++)
            {
                var rows = await ask(start, end - TimeWindows.Millisecond, page, cancellationToken);
                // Records: equal by what they hold. An exchange that does not know pages would never come to an end.
                if (rows.Count > 0 && rows.SequenceEqual(before))
                {
                    throw IdPages.Repeated();
                }

                all.AddRange(rows);
                before = rows;
            }

            yield return new FuturesPage<T>(start, end, all);
        }
    }
}
