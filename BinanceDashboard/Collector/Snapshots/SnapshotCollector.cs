using BinanceDashboard.Analytics.Valuation;
using BinanceDashboard.Exchange;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Snapshots;

/// <summary>Reads one snapshot of an account, and keeps it.</summary>
public sealed class SnapshotCollector(ExchangeEnvironments environments, Markets markets, NavQueries navs, FactCommands facts)
{
    /// <exception cref="ExchangeException">Nothing could be read.</exception>
    public async Task<ValuedSnapshot> ReadAsync(Account account, BinanceClient client, CancellationToken cancellationToken)
    {
        var environment = environments.Find(account.Environment)
            ?? throw new ExchangeException(ExchangeErrorKind.NotSupported, $"The environment '{account.Environment}' is not in the settings: put it back under Exchange:Environments.");
        var spentBefore = client.WeightSpent;
        var reading = await new SnapshotReader(client, environment, markets).ReadAsync(account.Environment, cancellationToken);
        var last = await navs.LatestAsync(account.Id, cancellationToken);
        var valued = SnapshotValuation.Value(new ValuationInput
        {
            AccountId = account.Id,
            At = reading.At,
            Wallets = [.. reading.Wallets],
            Prices = reading.Prices,
            LastPrices = last?.Prices ?? [],
        });
        return valued with { Snapshot = valued.Snapshot with { Reported = reading.Reported, Weight = (int)(client.WeightSpent - spentBefore) } };
    }

    public Task KeepAsync(ValuedSnapshot valued, CancellationToken cancellationToken) => facts.KeepAsync(valued.Snapshot, valued.Assets, cancellationToken);
}
