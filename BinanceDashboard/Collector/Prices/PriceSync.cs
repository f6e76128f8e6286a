using BinanceDashboard.Analytics.Benchmark;
using BinanceDashboard.Exchange;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Prices;

/// <summary>Fetches the prices that an account's flows, its points and its benchmark's events lack, each at its own time.</summary>
public sealed class PriceSync(Markets markets, FlowQueries flows, StartQueries starts, PriceQueries prices, FactCommands facts, ImportedPrices imported, BenchmarkHours hours)
{
    // Of these every snapshot has the price, so that they are known wherever an account's past is.
    private static readonly IReadOnlyList<string> Symbols = BenchmarkRule.Default.Symbols();

    /// <param name="now">The exchange's time.</param>
    public async Task SyncAsync(Account account, BinanceClient client, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var candles = new CandleReader(account.Environment, client, prices, facts);
        try
        {
            var open = (await flows.ListAsync(account.Id, cancellationToken)).Where(flow => flow is { Status: FlowStatus.Completed, AmountUsd: null }).ToList();
            await PriceFlowsAsync(account, open, client, candles, cancellationToken);
            await imported.SyncAsync(account, client, Symbols, cancellationToken);
            // The default one stands beside whichever was chosen.
            foreach (var rule in new[] { BenchmarkRule.Default, account.BenchmarkOrDefault() }.Distinct())
                await PriceBenchmarkAsync(account, rule, client, candles, now, cancellationToken);
        }
        finally
        {
            await candles.SaveAsync(CancellationToken.None);
        }
    }

    /// <summary>Fetches what a replay of this rule over the account's past lacks.</summary>
    /// <param name="now">The exchange's time.</param>
    public async Task SyncAsync(Account account, BenchmarkRule rule, BinanceClient client, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var candles = new CandleReader(account.Environment, client, prices, facts);
        try
        {
            await PriceBenchmarkAsync(account, rule, client, candles, now, cancellationToken);
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
            foreach (var symbol in account.BenchmarkOrDefault().Symbols().Union(Symbols)) await candles.FindAsync(symbol, flow.At, cancellationToken);
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

    private async Task PriceBenchmarkAsync(Account account, BenchmarkRule rule, BinanceClient client, CandleReader candles, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await starts.FindAsync(account, Symbols, cancellationToken) is not { } start) return;
        await hours.SyncAsync(account, rule, start.At, now, client, cancellationToken);
        var needs = BenchmarkPriceNeeds.For(rule, start.At, await flows.ListAsync(account.Id, cancellationToken), now).Where(need => need.Asset != "USDT").ToList();
        var closes = await DailyClosesAsync(account, rule, needs, cancellationToken);
        foreach (var need in needs)
            if (BenchmarkRule.SymbolOf(need.Asset) is var symbol && !closes.Contains((symbol, need.At))) await candles.FindAsync(symbol, need.At, cancellationToken);
    }

    // What a look at every day's weights needs is in the hours, a thousand to a call.
    private async Task<HashSet<(string Symbol, DateTimeOffset At)>> DailyClosesAsync(Account account, BenchmarkRule rule, List<PriceNeed> needs, CancellationToken cancellationToken)
    {
        if (rule.Rebalance.Rule != RebalanceRule.Threshold) return [];
        var closes = needs.Select(need => need.At).Where(at => at.UtcDateTime.TimeOfDay == TimeSpan.Zero).ToHashSet();
        var known = new HashSet<(string Symbol, DateTimeOffset At)>();
        foreach (var symbol in rule.Symbols()) known.UnionWith((await prices.HoursAsync(account.Environment, symbol, closes, cancellationToken)).Select(candle => (candle.Symbol, candle.OpenAt)));
        return known;
    }
}
