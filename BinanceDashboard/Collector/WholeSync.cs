using BinanceDashboard.Collector.Trading;
using BinanceDashboard.Exchange;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector;

/// <summary>
/// Brings in everything of an account once, for one who waits for the end and has the exchange's budgets to himself: cash flows, income, fills,
/// orders and what they are valued with. An account that was never read gets its first snapshot, which tells the coins whose pairs are asked for.
/// </summary>
public sealed class WholeSync(AccountRuns runs, TradingRuns trading)
{
    /// <param name="from">From when on everything is wanted; null for all that there is. Cash flows are always read from the account's beginning on.</param>
    /// <exception cref="ExchangeException">The account could not be read at all.</exception>
    public async Task<IReadOnlyList<WholeSyncLine>> RunAsync(Account account, DateTimeOffset? from, CancellationToken cancellationToken)
    {
        var first = account.LastSnapshotAt is null ? await runs.ReadAsync(account, cancellationToken) : null;
        var flows = await runs.ReportSyncAsync(account, cancellationToken);
        if (first is not null) await runs.KeepAsync(first, cancellationToken);
        var lines = new List<WholeSyncLine> { new("flows", null, flows.Fetched, flows.Added, flows.Error, flows.RetryAt) };
        foreach (var stream in Enum.GetValues<TradingStream>())
        {
            var tallies = trading.Begin(account, stream, byUser: true, leavesHalf: false);
            await trading.RunAsync(account, tallies, from, cancellationToken);
            lines.AddRange(tallies.Select(Line));
        }

        if (await trading.PriceAsync(account, leavesHalf: false, cancellationToken) is { } fault) lines.Add(new WholeSyncLine("prices", null, 0, 0, fault.Message, fault.RetryAt));
        return lines;
    }

    private static WholeSyncLine Line(TradingTally tally)
    {
        var report = tally.Report("The account was paused or removed meanwhile.");
        return new WholeSyncLine(tally.Stream.ToString().ToLowerInvariant(), tally.Market, report.Fetched, report.Added, report.Error, tally.Fault?.RetryAt);
    }
}
