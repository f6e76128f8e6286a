using BinanceDashboard.Analytics.CostBasis;
using BinanceDashboard.Collector.Jobs;
using BinanceDashboard.Collector.Records;
using BinanceDashboard.Collector.Trading;
using BinanceDashboard.Exchange;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Portfolio;

/// <summary>Fetches the balances, trades and prices that an import needs. All of them are facts and stay, whatever becomes of the import.</summary>
public sealed class ImportReader(
    AccountRuns runs, AccountHealth health, NavQueries navs, AccountQueries accounts, TradingSyncs trades, TradingRuns trading, RecordRuns records, RecordJob.Memory recorded, HoldingsReader holdings, TimeProvider time)
{
    // As long as an answer of a sync is given again.
    private static readonly TimeSpan Young = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(50);

    /// <exception cref="CollectionException">The account could not be read at all.</exception>
    public async Task<ImportFacts> ReadAsync(Account account, IProgress<ImportStep>? progress, CancellationToken cancellationToken)
    {
        progress?.Report(ImportStep.Balances);
        var gaps = new List<string>();
        gaps.AddRange(await BalancesAsync(account, cancellationToken));
        progress?.Report(ImportStep.Trades);
        var reports = await trades.SyncAsync(account, [TradingStream.Income, TradingStream.Fills], from: null, cancellationToken);
        gaps.AddRange(reports.Where(report => report.Error is not null).GroupBy(report => report.Error, StringComparer.Ordinal)
            .Select(group => $"{string.Join(", ", group.Select(report => $"{report.Stream} of {report.Market}"))}: {group.Key}"));
        gaps.AddRange(await RecordsAsync(account, cancellationToken));
        progress?.Report(ImportStep.Prices);
        if (await trading.PriceAsync(account, leavesHalf: false, cancellationToken) is { } fault) gaps.Add($"Prices of the trades: {fault.Message}");
        progress?.Report(ImportStep.Comparison);
        return new ImportFacts(await holdings.ReadAsync(account, CostMethod.Fifo, cancellationToken), gaps);
    }

    private async Task<IEnumerable<string>> BalancesAsync(Account account, CancellationToken cancellationToken)
    {
        var before = await navs.LatestAsync(account.Id, cancellationToken);
        if (before is { Complete: true } && health.NowOf(account) - before.At < Young) return [];
        try
        {
            // One that goes on takes the snapshot for both.
            if (await runs.CollectAsync(account, byUser: true, cancellationToken) is null && await accounts.FindAsync(account.Id, cancellationToken) is { } present)
                await runs.CollectAsync(present, byUser: false, cancellationToken);
        }
        catch (ExchangeException failure)
        {
            // The snapshot may be there all the same, and only a list of cash flows missing.
            if (await navs.LatestAsync(account.Id, cancellationToken) is not { } now || now.At == before?.At) throw new CollectionException(failure.Message, failure.RetryAt, failure);
            return [$"Cash flows: {failure.Message}"];
        }

        return await navs.LatestAsync(account.Id, cancellationToken) is { Complete: false, Reason: { } reason } ? [reason] : [];
    }

    // Later on they come in by the hour.
    private async Task<IEnumerable<string>> RecordsAsync(Account account, CancellationToken cancellationToken)
    {
        if (!recorded.LastSync.TryAdd(account.Id, health.NowOf(account))) return [];
        try
        {
            await records.SyncAsync(account, CancellationToken.None).WaitAsync(Patience, time, cancellationToken);
            return [];
        }
        catch (ExchangeException failure)
        {
            return [$"Conversions and rewards: {failure.Message}"];
        }
        catch (TimeoutException)
        {
            return ["Conversions and rewards are still being read: import again in a minute."];
        }
    }
}
