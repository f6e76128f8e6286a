using BinanceDashboard.Analytics.Benchmark;
using BinanceDashboard.Analytics.Reports;
using BinanceDashboard.Exchange;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Prices;

/// <summary>Fetches the prices that an account's flows, its imported points and its benchmark's events lack, each at its own time.</summary>
public sealed class PriceSync(Markets markets, FlowQueries flows, StartQueries starts, PriceQueries prices, FactCommands facts, ImportedPrices imported)
{
    private static readonly IReadOnlyList<string> Symbols = ReportBuilder.SymbolsOf(BenchmarkRule.Default);

    /// <param name="now">The exchange's time.</param>
    public async Task SyncAsync(Account account, BinanceClient client, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var candles = new CandleReader(account.Environment, client, prices, facts);
        try
        {
            var open = (await flows.ListAsync(account.Id, cancellationToken)).Where(flow => flow is { Status: FlowStatus.Completed, AmountUsd: null }).ToList();
            await PriceFlowsAsync(account, open, client, candles, cancellationToken);
            await imported.SyncAsync(account, client, Symbols, cancellationToken);
            await PriceBenchmarkAsync(account, candles, now, cancellationToken);
        }
        finally
        {
            await candles.SaveAsync(CancellationToken.None);
        }
    }

    /// <summary>Fetches what one flow lacks, so that it counts at once.</summary>
    public async Task SyncAsync(Account account, CashFlow flow, BinanceClient client, CancellationToken cancellationToken)
    {
        var candles = new CandleReader(account.Environment, client, prices, facts);
        try
        {
            foreach (var symbol in Symbols) await candles.FindAsync(symbol, flow.At, cancellationToken);
            if (flow.AmountUsd is null) await PriceFlowsAsync(account, [flow], client, candles, cancellationToken);
        }
        finally
        {
            await candles.SaveAsync(CancellationToken.None);
        }
    }

    private async Task PriceFlowsAsync(Account account, List<CashFlow> open, BinanceClient client, CandleReader candles, CancellationToken cancellationToken)
    {
        if (open.Count == 0) return;
        var pricing = new FlowPricing(candles, await markets.GraphAsync(account.Environment, client, cancellationToken));
        var priced = new List<CashFlow>();
        foreach (var flow in open)
            if (await pricing.PriceAsync(flow, cancellationToken) is { } known) priced.Add(known);
        if (priced.Count > 0) await facts.PriceAsync(priced, cancellationToken);
    }

    private async Task PriceBenchmarkAsync(Account account, CandleReader candles, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await starts.FindAsync(account, Symbols, cancellationToken) is not { } start) return;
        var needs = BenchmarkPriceNeeds.For(BenchmarkRule.Default, start.At, await flows.ListAsync(account.Id, cancellationToken), now);
        foreach (var need in needs) await candles.FindAsync(need.Asset + "USDT", need.At, cancellationToken);
    }
}
