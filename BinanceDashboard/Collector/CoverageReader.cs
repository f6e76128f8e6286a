using BinanceDashboard.Collector.Flows;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector;

/// <summary>Says how far each stream of cash flows of an account is known, month by month, from its cursor and its rows.</summary>
public sealed class CoverageReader(FlowQueries flows, FlowSync sync, AccountHealth health)
{
    public async Task<IReadOnlyList<StreamCoverage>> ReadAsync(Account account, CancellationToken cancellationToken)
    {
        var now = health.NowOf(account);
        var known = await flows.ListAsync(account.Id, cancellationToken);
        var first = Month(known.Select(flow => flow.At).Append(account.LastSnapshotAt ?? now).Min());
        var streams = new List<StreamCoverage>();
        foreach (var stream in FlowStreams.All)
        {
            var cursor = await flows.FindCursorAsync(account.Id, stream.Name, cancellationToken);
            var rows = known.Where(flow => stream.Kinds.Contains(flow.Kind)).CountBy(flow => Month(flow.At)).ToDictionary();
            var failure = sync.FailureOf(account.Id, stream.Name);
            streams.Add(new StreamCoverage
            {
                Stream = stream.Name,
                Months = [.. Months(first, now).Select(month => Of(month, cursor, rows.GetValueOrDefault(month), now - stream.Reach)).Select(month => Failing(month, failure, now))],
                Reason = failure?.Fault.Message,
                FailedAt = failure?.At,
            });
        }

        return streams;
    }

    private static CoverageMonth Of(DateTimeOffset month, SyncCursor? cursor, int rows, DateTimeOffset? reach)
    {
        var isKnown = cursor is not null && month < cursor.ReachedTo && (cursor.FromBeginning || month.AddMonths(1) > cursor.ReachedFrom);
        var state = (rows, isKnown) switch
        {
            ( > 0, _) => CoverageState.Fetched,
            (_, true) when reach is { } limit && month.AddMonths(1) <= limit => CoverageState.OutOfReach,
            (_, true) => CoverageState.Empty,
            _ => CoverageState.NotYet,
        };
        return new CoverageMonth(month, state, rows);
    }

    // A list that could not be read is behind from the last time on that it could: the running month, and what was never reached.
    private static CoverageMonth Failing(CoverageMonth month, FlowFailure? failure, DateTimeOffset now) =>
        failure is not null && (month.State == CoverageState.NotYet || month.Start == Month(now)) ? month with { State = CoverageState.Failed } : month;

    private static IEnumerable<DateTimeOffset> Months(DateTimeOffset first, DateTimeOffset now)
    {
        for (var month = first; month <= now; month = month.AddMonths(1)) yield return month;
    }

    private static DateTimeOffset Month(DateTimeOffset at) => new(at.UtcDateTime.Year, at.UtcDateTime.Month, 1, 0, 0, 0, TimeSpan.Zero);
}
