namespace BinanceDashboard.Exchange.Paging;

/// <summary>A list that the exchange hands out by page number or offset, read to its end.</summary>
/// <param name="pageSize">Rows of a full page; null where nobody says how many those are.</param>
/// <param name="idOf">What tells a row from every other; null where nothing does. A row that moves to the next page while the list is read comes once.</param>
internal sealed class NumberedList<T>(int? pageSize, Func<T, object?>? idOf = null)
{
    private const int Tries = 3;

    /// <exception cref="ExchangeException">The list did not hold still.</exception>
    public async Task<IReadOnlyList<T>> ReadAsync(Func<ListPosition, CancellationToken, Task<ListPage<T>>> readAsync, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= Tries; attempt++)
        {
            if (await TryReadAsync(readAsync, cancellationToken) is { } rows)
            {
                return rows;
            }
        }

        throw new ExchangeException(ExchangeErrorKind.Unavailable, "The exchange's list changed each time while it was being read; the next run reads it again.");
    }

    /// <summary>Null when rows have moved between the pages.</summary>
    private async Task<IReadOnlyList<T>?> TryReadAsync(Func<ListPosition, CancellationToken, Task<ListPage<T>>> readAsync, CancellationToken cancellationToken)
    {
        var rows = new List<T>();
        var seen = new HashSet<object>();
        var received = 0;
        int? total = null;
        for (var number = 1; ; number++)
        {
            var page = await readAsync(new ListPosition(number, received), cancellationToken);
            received += page.Rows.Count;

            // Some calls count the rows of the page alone: then it is less than what is here.
            if (number > 1 && page.Total != total && page.Total >= received)
            {
                return null;
            }

            total = page.Total;
            var before = rows.Count;
            rows.AddRange(page.Rows.Where(row => idOf?.Invoke(row) is not { } id || seen.Add(id)));
            if (page.Rows.Count == 0 || IsLast(page.Rows.Count, received, total) || (pageSize is null && rows.Count == before))
            {
                return rows;
            }
        }
    }

    private bool IsLast(int count, int received, int? total) => pageSize is { } size && count < size && !(received < total);
}
