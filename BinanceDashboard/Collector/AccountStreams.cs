using BinanceDashboard.Collector.Flows;
using BinanceDashboard.Collector.Prices;
using BinanceDashboard.Exchange;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector;

/// <summary>Everything of an account beside its snapshots: cash flows, then the prices that they and the benchmark need.</summary>
public sealed class AccountStreams(FlowSync flows, PriceSync prices)
{
    /// <exception cref="ExchangeException">A stream failed; what came before is kept.</exception>
    public async Task SyncAsync(Account account, BinanceClient client, CancellationToken cancellationToken)
    {
        if ((await ReadAsync(account, client, cancellationToken)).Failure is { } failure) throw failure;
    }

    /// <summary>The same, and says what the lists of cash flows brought. Prices are fetched once all of them were read, and where no key reads them any more: what an imported file tells of needs them too.</summary>
    /// <exception cref="ExchangeException">The prices failed.</exception>
    public async Task<FlowOutcome> ReadAsync(Account account, BinanceClient client, CancellationToken cancellationToken)
    {
        var now = client.Clock.Now;
        var outcome = await flows.SyncAsync(account, client, now, cancellationToken);
        if (outcome.Failure is null or { Kind: ExchangeErrorKind.InvalidKey }) await prices.SyncAsync(account, client, now, cancellationToken);
        return outcome;
    }
}
