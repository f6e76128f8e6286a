using System.Runtime.CompilerServices;

namespace BinanceDashboard.Exchange.Paging;

/// <summary>Goes up by id: no two rows share one, so a full page may end anywhere.</summary>
internal static class IdWalk
{
    /// <param name="limit">Rows of a full answer.</param>
    /// <param name="readAsync">The rows from an id on, that one included, the lowest first.</param>
    public static async IAsyncEnumerable<IdPage<T>> ReadAsync<T>(
        long fromId,
        int limit,
        Func<T, long> idOf,
        Func<long, CancellationToken, Task<IReadOnlyList<T>>> readAsync,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var next = fromId;
        IReadOnlyList<T> answer;
        do
        {
            answer = await readAsync(next, cancellationToken);
            var from = next;
            List<T> rows = [.. answer.Where(row => idOf(row) >= from).OrderBy(idOf)];
            if (rows.Count == 0)
            {
                yield break;
            }

            next = idOf(rows[^1]) + 1;
            yield return new IdPage<T> { NextId = next, Rows = rows };
        }
        while (answer.Count >= limit);
    }
}
