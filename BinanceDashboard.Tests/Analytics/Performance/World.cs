using BinanceDashboard.Analytics;
using BinanceDashboard.Analytics.Benchmark;
using BinanceDashboard.Analytics.Performance;
using BinanceDashboard.Analytics.Returns;
using BinanceDashboard.Store;

namespace BinanceDashboard.Tests.Analytics.Performance;

/// <summary>An account's past with prices, from which its performance follows.</summary>
internal sealed record World(IReadOnlyList<TimedValue> Points, IReadOnlyList<CashFlow> Flows)
{
    /// <summary>Half of it in each coin; the benchmark is never rebalanced.</summary>
    public static BenchmarkRule Rule { get; } = Facts.Rule(RebalanceRule.Never);

    /// <summary>USD for one unit at a time.</summary>
    public Func<string, DateTimeOffset, decimal> Price { get; init; } = (asset, _) => asset == "BTC" ? 50_000 : 2_500;

    public DateTimeOffset End => Points[^1].At;

    public PerformanceSource Source()
    {
        var history = Points.Count == 0 ? null : History(Points[0], Flows);
        return new PerformanceSource(
            UnitPriceIndex.Build(Points, FlowAmounts.Of(Flows)),
            Flows,
            at => history?.PointAt(at, Prices(at)) ?? BenchmarkPoint.Missing(at, BenchmarkReturn.NotStarted));
    }

    public PeriodPerformance All() => Source().Over(null, Points.Count == 0 ? Facts.Day(1) : End);

    /// <summary>
    /// 20 to 80 days of random points, one to three a day, and in every few days a flow 30 s after a point. Prices move from hour to hour, so that a flow has the
    /// price of the point before it.
    /// </summary>
    /// <param name="isBenchmark">The account holds what its benchmark holds and nothing else.</param>
    public static World Random(int seed, bool isBenchmark = false)
    {
        var dice = new Random(seed);
        var prices = Walk(dice);
        var (points, flows) = (new List<TimedValue>(), new List<CashFlow>());
        var (days, nav) = (dice.Next(20, 80), (decimal)dice.Next(500, 50_000));
        for (var day = 0; day < days; day++)
        {
            for (var point = dice.Next(1, 4); point > 0; point--)
            {
                var at = Facts.Day(day).AddHours(23 - (7 * point)).AddMinutes(dice.Next(50));
                if (points.Count > 0 && !isBenchmark) nav = decimal.Round(nav * (0.95m + (dice.Next(1_000) / 10_000m)), 8);
                points.Add(new TimedValue(at, nav));
                if (dice.Next(5) > 0) continue;

                var amount = decimal.Round(nav * (dice.Next(-60, 100) / 100m), 2);
                flows.Add(Facts.Flow(at.AddSeconds(30), amount, $"{flows.Count}"));
                nav += amount;
            }
        }

        var world = new World(points, flows) { Price = (asset, at) => prices[asset][(int)(at - Facts.Day0).TotalHours] };
        return isBenchmark ? world.Held() : world;
    }

    public World Scaled(decimal by) => this with
    {
        Points = [.. Points.Select(point => point with { Value = point.Value * by })],
        Flows = [.. Flows.Select(flow => flow with { AmountUsd = flow.AmountUsd * by })],
    };

    private static Dictionary<string, decimal[]> Walk(Random dice)
    {
        var prices = new Dictionary<string, decimal[]> { ["BTC"] = new decimal[2_000], ["ETH"] = new decimal[2_000] };
        foreach (var (asset, hours) in prices)
        {
            hours[0] = asset == "BTC" ? 50_000 : 2_500;
            for (var hour = 1; hour < hours.Length; hour++) hours[hour] = decimal.Round(hours[hour - 1] * (0.99m + (dice.Next(2_010) / 100_000m)), 2);
        }

        return prices;
    }

    // The flows of the random account may take more than all there is: they are kept to a part of what the benchmark is worth then.
    private World Held()
    {
        var flows = Flows.Select(flow => flow with { AmountUsd = Math.Max(flow.AmountUsd ?? 0, -1) }).ToList();
        var history = History(Points[0], flows);
        return this with { Flows = flows, Points = [.. Points.Select(point => point with { Value = history.PointAt(point.At, Prices(point.At)).Value ?? 0 })] };
    }

    private BenchmarkHistory History(TimedValue start, IReadOnlyList<CashFlow> flows) => BenchmarkReplay.Run(
        Rule, new BenchmarkStart { At = start.At, Nav = start.Value, Prices = Prices(start.At) }, flows, Points[^1].At, (asset, at) => Price(asset, at));

    private Dictionary<string, decimal> Prices(DateTimeOffset at) => Facts.Prices(Price("BTC", at), Price("ETH", at));
}
