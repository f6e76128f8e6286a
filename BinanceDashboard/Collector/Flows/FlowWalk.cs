using BinanceDashboard.Exchange;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Flows;

/// <summary>One stream of one account, brought up to a time.</summary>
internal sealed class FlowWalk(FlowQueries flows, FactCommands facts, long accountId, BinanceClient client, FlowStream stream, IReadOnlyList<CashFlow> known)
{
    private const int EmptyWindowsAtTheEnd = 8;

    // The exchange says 90 days and refuses at exactly 90.
    private static readonly TimeSpan Window = TimeSpan.FromDays(89);
    private static readonly TimeSpan Overlap = TimeSpan.FromDays(1);

    public async Task<int> RunAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var cursor = await flows.FindCursorAsync(accountId, stream.Name, cancellationToken)
            ?? new SyncCursor { AccountId = accountId, Stream = stream.Name, ReachedFrom = now, ReachedTo = now, FromBeginning = false };
        var (added, reached) = await ForwardAsync(cursor, now, cancellationToken);
        return added + await BackwardAsync(reached, cancellationToken);
    }

    private async Task<(int Added, SyncCursor Cursor)> ForwardAsync(SyncCursor cursor, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var added = 0;
        var from = cursor.ReachedTo - Overlap;
        var moving = known.Where(flow => flow.Status == FlowStatus.Pending).Select(flow => flow.At - Overlap).DefaultIfEmpty(from).Min();
        for (from = moving < from ? moving : from; from < now; from += Window)
        {
            var to = from + Window < now ? from + Window : now;
            cursor = cursor with { ReachedTo = to > cursor.ReachedTo ? to : cursor.ReachedTo };
            added += await KeepWindowAsync(from, to, cursor, cancellationToken);
        }

        return (added, cursor);
    }

    private async Task<int> BackwardAsync(SyncCursor cursor, CancellationToken cancellationToken)
    {
        var added = 0;
        var earliest = known.Select(flow => flow.At).Append(cursor.ReachedTo).Min();
        var empty = (int)((earliest - cursor.ReachedFrom) / Window);
        while (!cursor.FromBeginning)
        {
            var to = cursor.ReachedFrom;
            var window = await ReadAsync(to - Window, to, cancellationToken);
            empty = window.Count == 0 ? empty + 1 : 0;
            cursor = cursor with { ReachedFrom = to - Window, FromBeginning = empty >= EmptyWindowsAtTheEnd };
            added += await facts.KeepAsync(window, cursor, cancellationToken);
        }

        return added;
    }

    private async Task<int> KeepWindowAsync(DateTimeOffset from, DateTimeOffset to, SyncCursor cursor, CancellationToken cancellationToken) =>
        await facts.KeepAsync(await ReadAsync(from, to, cancellationToken), cursor, cancellationToken);

    private async Task<List<CashFlow>> ReadAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken)
    {
        var rows = new List<CashFlow>();
        IReadOnlyList<CashFlow> page;
        do
        {
            page = await stream.PageAsync(client, from, to, rows.Count, cancellationToken);
            rows.AddRange(page.Select(flow => flow with { AccountId = accountId }));
        }
        while (page.Count == FlowStream.PageSize);

        return rows;
    }
}
