using BinanceDashboard.Collector.Flows;
using BinanceDashboard.Collector.Records;
using BinanceDashboard.Collector.Streams;
using BinanceDashboard.Collector.Trading;
using BinanceDashboard.Exchange;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector;

/// <summary>Says how far each stream of an account is known, month by month, from its cursor and its rows.</summary>
public sealed class CoverageReader(ExchangeEnvironments environments, FlowQueries flows, RecordQueries records, TradingCoverage trading, AccountHealth health)
{
    /// <summary>The streams of cash flows, then those of what happened inside the account and of what it traded, all with the same months.</summary>
    public async Task<IReadOnlyList<StreamCoverage>> ReadAsync(Account account, CancellationToken cancellationToken)
    {
        var now = health.NowOf(account);
        var lists = OfThisAccount(await ListsAsync(account, now, cancellationToken));
        var first = lists.SelectMany(list => list.Months.Keys).Append(Month(account.LastSnapshotAt ?? now)).Min();
        var streams = new List<StreamCoverage>();
        foreach (var list in lists)
        {
            var cursor = list.Cursor;
            streams.Add(new StreamCoverage
            {
                Stream = list.Stream,
                Months = [.. Months(first, now).Select(month => Of(month, cursor, list.Months.GetValueOrDefault(month), list.Limit)).Select(month => Failing(month, cursor, now))],
                Reason = cursor?.Failure,
                FailedAt = cursor?.FailedAt,
            });
        }

        return streams;
    }

    private async Task<IReadOnlyList<ListedStream>> ListsAsync(Account account, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var lists = new List<ListedStream>();
        var known = await flows.ListAsync(account.Id, cancellationToken);
        foreach (var stream in FlowStreams.Of(environments, account.Environment))
            lists.Add(await ListedAsync(account, stream, now, [.. known.Where(flow => stream.Kinds.Contains(flow.Kind)).Select(flow => flow.At)], cancellationToken));
        foreach (var stream in RecordStreams.Of(environments, account.Environment))
            lists.Add(await ListedAsync(account, stream, now, await records.TimesAsync(account.Id, stream.Kind, cancellationToken), cancellationToken));
        return [.. lists, .. await trading.ListsAsync(account, cancellationToken)];
    }

    private async Task<ListedStream> ListedAsync<T>(Account account, FactStream<T> stream, DateTimeOffset now, IReadOnlyList<DateTimeOffset> times, CancellationToken cancellationToken) =>
        new(stream.Name, now - stream.Reach, stream.IsForSome, times.CountBy(Month).ToDictionary(), await flows.FindCursorAsync(account.Id, stream.Name, cancellationToken));

    // One for some accounts that has no cursor while others have was asked for, and the exchange said that this account has none.
    private static List<ListedStream> OfThisAccount(IReadOnlyList<ListedStream> lists) =>
        [.. lists.Where(list => !list.IsForSome || list.Cursor is not null || lists.All(other => other.Cursor is null))];

    private static CoverageMonth Of(DateTimeOffset month, SyncCursor? cursor, int rows, DateTimeOffset? limit)
    {
        var isKnown = cursor is not null && month < cursor.ReachedTo && (cursor.FromBeginning || month.AddMonths(1) > cursor.ReachedFrom);
        var state = (rows, isKnown) switch
        {
            ( > 0, _) => CoverageState.Fetched,
            (_, true) when month.AddMonths(1) <= limit => CoverageState.OutOfReach,
            (_, true) => CoverageState.Empty,
            _ => CoverageState.NotYet,
        };
        return new CoverageMonth(month, state, rows);
    }

    // A list that could not be read is behind from the last time on that it could: the running month, and what was never reached.
    private static CoverageMonth Failing(CoverageMonth month, SyncCursor? cursor, DateTimeOffset now) =>
        cursor?.Failure is not null && (month.State == CoverageState.NotYet || month.Start == Month(now)) ? month with { State = CoverageState.Failed } : month;

    private static IEnumerable<DateTimeOffset> Months(DateTimeOffset first, DateTimeOffset now)
    {
        for (var month = first; month <= now; month = month.AddMonths(1)) yield return month;
    }

    private static DateTimeOffset Month(DateTimeOffset at) => new(at.UtcDateTime.Year, at.UtcDateTime.Month, 1, 0, 0, 0, TimeSpan.Zero);
}
