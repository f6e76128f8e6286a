using BinanceDashboard.Collector.Flows;
using BinanceDashboard.Collector.Prices;
using BinanceDashboard.Exchange;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector;

/// <summary>Everything of an account beside its snapshots: cash flows, then the prices that they and the benchmark need.</summary>
public sealed class AccountStreams(ExchangeEnvironments environments, FlowSync flows, PriceSync prices)
{
    /// <exception cref="ExchangeException">A stream failed; what came before is kept.</exception>
    public async Task SyncAsync(Account account, BinanceClient client, CancellationToken cancellationToken)
    {
        var now = client.Clock.Now;
        if (environments.Find(account.Environment) is { HasSapi: true }) await flows.SyncAsync(account, client, now, cancellationToken);
        await prices.SyncAsync(account, client, now, cancellationToken);
    }
}
