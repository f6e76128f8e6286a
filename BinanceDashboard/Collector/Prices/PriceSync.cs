using BinanceDashboard.Analytics.Benchmark;
using BinanceDashboard.Exchange;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Prices;

/// <summary>Fetches the prices that an account's flows and its benchmark's events lack, each at its own time.</summary>
public sealed class PriceSync(Markets markets, FlowQueries flows, NavQueries navs, PriceQueries prices, FactCommands facts)
{
    /// <param name="now">The exchange's time.</param>
    public async Task SyncAsync(Account account, BinanceClient client, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var candles = new CandleReader(account.Environment, client, prices, facts);
        try
        {
            await PriceFlowsAsync(account, client, candles, cancellationToken);
            await PriceBenchmarkAsync(account, candles, now, cancellationToken);
        }
        finally
        {
            await candles.SaveAsync(CancellationToken.None);
        }
    }

    private async Task PriceFlowsAsync(Account account, BinanceClient client, CandleReader candles, CancellationToken cancellationToken)
    {
        var open = (await flows.ListAsync(account.Id, cancellationToken)).Where(flow => flow is { Status: FlowStatus.Completed, AmountUsd: null }).ToList();
        if (open.Count == 0) return;
        var pricing = new FlowPricing(candles, await markets.GraphAsync(account.Environment, client, cancellationToken));
        var priced = new List<CashFlow>();
        foreach (var flow in open)
            if (await pricing.PriceAsync(flow, cancellationToken) is { } known) priced.Add(known);
        if (priced.Count > 0) await facts.PriceAsync(priced, cancellationToken);
    }

    private async Task PriceBenchmarkAsync(Account account, CandleReader candles, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await navs.FirstAsync(account.Id, cancellationToken) is not { } start) return;
        var needs = BenchmarkPriceNeeds.For(BenchmarkRule.Default, start.At, await flows.ListAsync(account.Id, cancellationToken), now);
        foreach (var need in needs) await candles.FindAsync(need.Asset + "USDT", need.At, cancellationToken);
    }
}
