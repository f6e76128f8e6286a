using System.Runtime.CompilerServices;

namespace BinanceDashboard.Exchange.Paging;

/// <summary>Follows ids upwards until an answer is not full: exact however many rows share a moment.</summary>
internal static class IdPages
{
    /// <param name="ask">The oldest rows from an id on, included.</param>
    public static async IAsyncEnumerable<IReadOnlyList<T>> ReadAsync<T>(
        long fromId,
        int limit,
        Func<long, CancellationToken, Task<IReadOnlyList<T>>> ask,
        Func<T, long> id,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var next = fromId; ;)
        {
            var rows = await ask(next, cancellationToken);
            if (rows.Count > 0)
            {
                yield return rows;
            }

            if (rows.Count < limit)
            {
                yield break;
            }

            var newest = rows.Max(id);
            next = newest >= next ? newest + 1 : throw Repeated();
        }
    }

    /// <summary>An answer that would be asked for again and again.</summary>
    public static ExchangeException Repeated() => new(
        ExchangeErrorKind.Unreadable,
        "The exchange answers the same rows again where the next ones were asked for; a newer version of the dashboard may know why.");
}
