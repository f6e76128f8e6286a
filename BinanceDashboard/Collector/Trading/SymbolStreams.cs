using System.Runtime.CompilerServices;
using BinanceDashboard.Collector.Streams;
using BinanceDashboard.Exchange.Paging;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Trading;

/// <summary>
/// Chooses how a symbol is read. Ids are exact and cheap: where they are proven to lead to the beginning they are followed from there on.
/// Else the past is read backwards by windows, and what comes after by ids.
/// </summary>
internal sealed class SymbolStreams<T>(SymbolLists<T> lists, SymbolRun run)
{
    private static readonly TimeSpan Window = TimeSpan.FromDays(7);
    private static readonly TimeSpan Overlap = TimeSpan.FromHours(1);

    // Within a window's length even a list of the last seven days has everything.
    private static readonly TimeSpan SafeGap = TimeSpan.FromDays(6);

    /// <param name="kept">Its cursor, where it was read before.</param>
    /// <param name="lastId">The newest that is stored.</param>
    public async Task<FactStream<T>> StreamAsync(string name, SyncCursor? kept, long? lastId, CancellationToken cancellationToken)
    {
        var isNew = kept is null || kept.ReachedFrom == kept.ReachedTo;
        var fromTheStart = lists.Between is null || (isNew && await FollowsIdsAsync(cancellationToken));
        var after = isNew ? -1 : lastId ?? -1;
        return new FactStream<T>(name, (_, from, to, order, token) => order == WalkOrder.NewestFirst ? BackwardsAsync(from, to, token)
            : fromTheStart || (lastId is not null && to - from <= SafeGap) ? ByIdsAsync(after, from, to, token) : ForwardsAsync(from, to, token))
        {
            Reach = Reach,
            FromTheStart = fromTheStart,
            Since = run.Since,
            Overlap = Overlap,
            Freshness = TimeSpan.FromMinutes(1),
        };
    }

    private TimeSpan? Reach => run.Earliest is { } earliest && !(run.Now - earliest > lists.Reach) ? run.Now - earliest : lists.Reach;

    // One of which nothing is known is read by windows only if its ids show that there is something.
    private async Task<bool> FollowsIdsAsync(CancellationToken cancellationToken)
    {
        if (run.LeadsById) return true;
        if (run.IsKnown) return false;
        await foreach (var rows in lists.From(run.Symbol, 0, cancellationToken)) return rows.Count == 0;
        return true;
    }

    private async IAsyncEnumerable<Page<T>> ByIdsAsync(long after, DateTimeOffset from, DateTimeOffset to, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var rows in lists.From(run.Symbol, after + 1, cancellationToken))
        {
            // Others of the last row's millisecond may stand on the next page.
            var reached = rows.Max(lists.TimeOf);
            yield return new Page<T> { From = from, To = reached < from ? from : reached > to ? to : reached, Rows = rows };
        }

        yield return new Page<T> { From = from, To = to, Rows = [] };
    }

    private IAsyncEnumerable<Page<T>> ForwardsAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken) =>
        lists.Between!(run.Symbol, from, to, cancellationToken).Select(page => new Page<T> { From = page.From, To = page.To, Rows = page.Rows });

    private IAsyncEnumerable<Page<T>> BackwardsAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken) =>
        BackwardWindows.ReadAsync(from, to, Window, (start, end, token) => lists.Between!(run.Symbol, start, end, token), cancellationToken);
}
