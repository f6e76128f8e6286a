using BinanceDashboard.Exchange;
using BinanceDashboard.Exchange.Paging;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Flows;

/// <summary>One stream of one account, brought up to a time.</summary>
internal sealed class FlowWalk(FlowQueries flows, FactCommands facts, long accountId, BinanceClient client, FlowStream stream, IReadOnlyList<CashFlow> known)
{
    private static readonly TimeSpan EmptyAtTheEnd = TimeSpan.FromDays(8 * 90);
    private static readonly TimeSpan Overlap = TimeSpan.FromDays(1);
    private static readonly TimeSpan Millisecond = TimeSpan.FromMilliseconds(1);

    /// <summary>Rows so far, known ones of the overlap included.</summary>
    public int Fetched { get; private set; }

    /// <summary>Those that were new.</summary>
    public int Added { get; private set; }

    /// <param name="now">Included, as far as the exchange has listed it; the next run's overlap brings what was late.</param>
    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var end = now + Millisecond;
        var kept = await flows.FindCursorAsync(accountId, stream.Name, cancellationToken);
        var cursor = kept is null
            ? new SyncCursor { AccountId = accountId, Stream = stream.Name, ReachedFrom = end, ReachedTo = end, FromBeginning = false }
            : await ForwardAsync(kept, end, cancellationToken);
        await BackwardAsync(cursor, now, cancellationToken);
    }

    private async Task<SyncCursor> ForwardAsync(SyncCursor cursor, DateTimeOffset end, CancellationToken cancellationToken)
    {
        var overlap = cursor.ReachedTo - Overlap;
        var moving = known.Where(flow => flow.Status == FlowStatus.Pending).Select(flow => flow.At - Overlap).DefaultIfEmpty(overlap).Min();
        var from = moving < overlap ? moving : overlap;
        await foreach (var page in stream.ReadAsync(client, from, end, WalkOrder.OldestFirst, cancellationToken))
        {
            if (page.To > cursor.ReachedTo) cursor = cursor with { ReachedTo = page.To };
            await KeepAsync(page, cursor, cancellationToken);
        }

        return cursor;
    }

    private async Task BackwardAsync(SyncCursor cursor, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (cursor.FromBeginning) return;
        var first = stream.Reach is { } reach && now - reach > Beginning ? now - reach : Beginning;
        var earliest = known.Select(flow => flow.At).Append(cursor.ReachedTo).Min();
        await foreach (var page in stream.ReadAsync(client, first, cursor.ReachedFrom, WalkOrder.NewestFirst, cancellationToken))
        {
            if (page.Rows.Count > 0) earliest = page.From;
            cursor = cursor with { ReachedFrom = page.From, FromBeginning = page.From <= first || earliest - page.From >= EmptyAtTheEnd };
            await KeepAsync(page, cursor, cancellationToken);
            if (cursor.FromBeginning) return;
        }
    }

    private async Task KeepAsync(Page<CashFlow> page, SyncCursor cursor, CancellationToken cancellationToken)
    {
        Added += await facts.KeepAsync([.. page.Rows.Select(flow => flow with { AccountId = accountId })], cursor, cancellationToken);
        Fetched += page.Rows.Count;
    }

    /// <summary>Before the exchange opened, in July 2017.</summary>
    private static DateTimeOffset Beginning { get; } = new(2017, 1, 1, 0, 0, 0, TimeSpan.Zero);
}
