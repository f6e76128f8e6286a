using System.Collections.Concurrent;
using System.Collections.Immutable;
using BinanceDashboard.Analytics.Valuation;
using BinanceDashboard.Collector.Portfolio;
using BinanceDashboard.Exchange;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Snapshots;

/// <summary>Reads one snapshot of an account, and keeps it.</summary>
/// <threadsafety>Any thread, one run of an account at a time.</threadsafety>
public sealed class SnapshotCollector(ExchangeEnvironments environments, Markets markets, NavQueries navs, FactCommands facts, KeptSymbols kept, CollectorMetrics metrics)
{
    private readonly EarnMemory _earn = new();

    // Of the snapshot that was read last, which may be on its way to the database; only after a start the database is asked for them.
    private readonly ConcurrentDictionary<long, ImmutableArray<AssetPrice>> _lastPrices = new();

    /// <exception cref="ExchangeException">Nothing could be read.</exception>
    public async Task<ValuedSnapshot> ReadAsync(Account account, BinanceClient client, CancellationToken cancellationToken)
    {
        var environment = environments.Find(account.Environment)
            ?? throw new ExchangeException(ExchangeErrorKind.NotSupported, $"The environment '{account.Environment}' is not in the settings: put it back under Exchange:Environments.");
        var spentBefore = client.WeightSpent;
        var reading = await new SnapshotReader(client, environment, markets, _earn, environments.IsUs(account.Environment)).ReadAsync(account, cancellationToken);
        var valued = SnapshotValuation.Value(new ValuationInput
        {
            AccountId = account.Id,
            At = reading.At,
            Wallets = [.. reading.Wallets],
            Prices = reading.Prices,
            AlsoPriced = [.. account.BenchmarkOrDefault().Weights.Keys, .. await kept.OfAsync(account.OwnerId, cancellationToken)],
            LastPrices = await LastPricesAsync(account.Id, cancellationToken),
        });
        _lastPrices[account.Id] = valued.Snapshot.Prices;
        return valued with { Snapshot = valued.Snapshot with { Reported = reading.Reported, Weight = (int)(client.WeightSpent - spentBefore) } };
    }

    public async Task KeepAsync(ValuedSnapshot valued, CancellationToken cancellationToken)
    {
        await facts.KeepAsync(valued.Snapshot, valued.Assets, cancellationToken);
        metrics.Kept(valued.Snapshot);
    }

    private async Task<ImmutableArray<AssetPrice>> LastPricesAsync(long accountId, CancellationToken cancellationToken) =>
        _lastPrices.TryGetValue(accountId, out var known) ? known : (await navs.LatestAsync(accountId, cancellationToken))?.Prices ?? [];
}
