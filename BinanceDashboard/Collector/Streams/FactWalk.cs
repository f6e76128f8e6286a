using BinanceDashboard.Exchange;
using BinanceDashboard.Exchange.Paging;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Streams;

/// <summary>
/// One stream of one account, brought up to a time. Forward from its cursor with an overlap that reaches back to its oldest row still
/// moving; backward by windows until two empty years or the end of the exchange's reach.
/// </summary>
/// <param name="keepAsync">Keeps a page's rows and the cursor that covers it together, and says how many were new.</param>
internal sealed class FactWalk<T>(
    FlowQueries cursors, Func<IReadOnlyList<T>, SyncCursor, CancellationToken, Task<int>> keepAsync, long accountId, BinanceClient client, FactStream<T> stream, KnownFacts known)
{
    private static readonly TimeSpan EmptyAtTheEnd = TimeSpan.FromDays(8 * 90);
    private static readonly TimeSpan Millisecond = TimeSpan.FromMilliseconds(1);

    /// <summary>Before the exchange opened, in July 2017.</summary>
    public static DateTimeOffset Beginning { get; } = new(2017, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public long AccountId => accountId;

    public FactStream<T> Stream => stream;

    /// <summary>Rows so far, known ones of the overlap included.</summary>
    public int Fetched { get; private set; }

    /// <summary>Those that were new.</summary>
    public int Added { get; private set; }

    /// <summary>Whether the run before failed.</summary>
    public bool HadFailed { get; private set; }

    /// <summary>Whether there is more of the past, which the next run reads.</summary>
    public bool HasMore { get; private set; }

    /// <param name="now">Included, as far as the exchange has listed it; the next run's overlap brings what was late.</param>
    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var end = now + Millisecond;
        var kept = await cursors.FindCursorAsync(accountId, stream.Name, cancellationToken);
        HadFailed = kept?.Failure is not null;
        var isNew = kept is null || kept.ReachedFrom == kept.ReachedTo;
        var cursor = isNew ? Unread(stream.FromTheStart ? FirstListed(now) : end, kept) : kept!;
        if (!isNew || stream.FromTheStart) cursor = await ForwardAsync(cursor, now, cancellationToken);
        await BackwardAsync(cursor, now, cancellationToken);
    }

    private SyncCursor Unread(DateTimeOffset at, SyncCursor? kept) => new()
    {
        AccountId = accountId,
        Stream = stream.Name,
        ReachedFrom = at,
        ReachedTo = at,
        FromBeginning = stream.FromTheStart,
        Failure = kept?.Failure,
        FailedAt = kept?.FailedAt,
    };

    private async Task<SyncCursor> ForwardAsync(SyncCursor cursor, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var overlap = cursor.ReachedTo - stream.Overlap;
        var from = known.FirstMoving is { } moving && moving - stream.Overlap < overlap ? moving - stream.Overlap : overlap;
        if (from < FirstListed(now)) from = FirstListed(now);
        await foreach (var page in stream.ReadAsync(client, from, now + Millisecond, WalkOrder.OldestFirst, cancellationToken))
        {
            if (page.To > cursor.ReachedTo) cursor = cursor with { ReachedTo = page.To };
            await KeepAsync(page, cursor, cancellationToken);
        }

        return cursor;
    }

    private async Task BackwardAsync(SyncCursor cursor, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (cursor.FromBeginning || cursor.ReachedFrom <= stream.Since) return;
        var first = FirstListed(now);
        var earliest = known.First is { } oldest && oldest < cursor.ReachedTo ? oldest : cursor.ReachedTo;
        var pages = 0;
        await foreach (var page in stream.ReadAsync(client, first, cursor.ReachedFrom, WalkOrder.NewestFirst, cancellationToken))
        {
            if (page.Rows.Count > 0) earliest = page.From;
            cursor = cursor with { ReachedFrom = page.From, FromBeginning = page.From <= first || earliest - page.From >= EmptyAtTheEnd };
            await KeepAsync(page, cursor, cancellationToken);
            if (cursor.FromBeginning || cursor.ReachedFrom <= stream.Since) return;
            HasMore = ++pages == stream.PagesPerRun;
            if (HasMore) return;
        }
    }

    private async Task KeepAsync(Page<T> page, SyncCursor cursor, CancellationToken cancellationToken)
    {
        Added += await keepAsync(page.Rows, cursor, cancellationToken);
        Fetched += page.Rows.Count;
    }

    private DateTimeOffset FirstListed(DateTimeOffset now) => stream.Reach is { } reach && now - reach > Beginning ? now - reach : Beginning;
}
