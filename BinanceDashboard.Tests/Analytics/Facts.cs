using BinanceDashboard.Analytics;
using BinanceDashboard.Analytics.Benchmark;
using BinanceDashboard.Analytics.Returns;
using BinanceDashboard.Analytics.Valuation;
using BinanceDashboard.Store;

namespace BinanceDashboard.Tests.Analytics;

/// <summary>Facts with defaults. Day 0 is Monday 2026-01-05, 00:00 UTC.</summary>
internal static class Facts
{
    public static readonly DateTimeOffset Day0 = new(2026, 1, 5, 0, 0, 0, TimeSpan.Zero);

    public static DateTimeOffset Day(double days) => Day0.AddDays(days);

    public static TimedValue Nav(double day, decimal value) => new(Day(day), value);

    public static FlowAmount Amount(double day, decimal? amount) => new(Day(day), amount);

    public static CashFlow Flow(
        DateTimeOffset at, decimal? amountUsd, string id = "1", FlowStatus status = FlowStatus.Completed, decimal? quantity = null, string asset = "USDT") => new()
        {
            AccountId = 1,
            Kind = (amountUsd ?? quantity) < 0 ? FlowKind.Withdrawal : FlowKind.Deposit,
            ExternalId = id,
            Asset = asset,
            Quantity = quantity ?? amountUsd ?? 1,
            Fee = 0,
            At = at,
            Status = status,
            AmountUsd = amountUsd,
        };

    public static Dictionary<string, decimal> Prices(decimal btc, decimal eth) => new(StringComparer.Ordinal) { ["BTC"] = btc, ["ETH"] = eth };

    public static UsdPrices PricesOf(params IReadOnlyCollection<(string Symbol, string Base, string Quote, decimal Price)> pairs) => new(
        new PriceGraph(pairs.Select(pair => new TradingPair(pair.Symbol, pair.Base, pair.Quote))),
        pairs.ToDictionary(pair => pair.Symbol, pair => pair.Price, StringComparer.Ordinal));

    public static BenchmarkStart Start(decimal nav, decimal btc, decimal eth) => new() { At = Day0, Nav = nav, Prices = Prices(btc, eth) };

    public static BenchmarkRule Rule(RebalanceRule rule, decimal? threshold = null) =>
        BenchmarkRule.Default with { Rebalance = new Rebalance { Rule = rule, Threshold = threshold } };

    public static void Near(decimal expected, decimal? actual, decimal relative = 1e-12m)
    {
        Assert.NotNull(actual);
        Assert.InRange(actual.Value, expected - Math.Abs(expected) * relative, expected + Math.Abs(expected) * relative);
    }
}
