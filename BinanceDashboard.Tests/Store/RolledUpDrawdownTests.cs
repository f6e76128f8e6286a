using BinanceDashboard.Analytics;
using BinanceDashboard.Analytics.Returns;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Sqlite;
using BinanceDashboard.Tests.Analytics;

namespace BinanceDashboard.Tests.Store;

/// <summary>What is read of a long past shows the same returns, closes and deepest fall as every point of it.</summary>
public sealed class RolledUpDrawdownTests
{
    [Theory]
    [InlineData(1, 1, "Hour")]
    [InlineData(2, 1, "Hour")]
    [InlineData(3, 20, "Day")]
    [InlineData(4, 20, "Day")]
    [InlineData(5, 60, "Day")]
    public async Task Series_RolledUpWithFlowsInside_HasTheReturnsTheClosesAndTheDeepestFallOfEveryPoint(int seed, int minutes, string resolution)
    {
        await using var store = await TestStore.CreateAsync();
        var account = await store.AddAccountAsync();
        var (points, flows) = World(new Random(seed), minutes, account.Id);
        await BulkPoints.WriteAsync(store.Get<StoreWriter>(), account.Id, points);
        await store.Facts.KeepAsync(flows, Sample.Cursor(account.Id, points[^1].At), TestContext.Current.CancellationToken);
        var (from, to) = (points[777].At.AddSeconds(11), points[^333].At.AddSeconds(11));

        var series = await store.Navs.SeriesAsync(account.Id, from, to, TestContext.Current.CancellationToken);

        Assert.Equal(resolution, series.Resolution);
        var amounts = FlowAmounts.Of(flows.Select(flow => flow with { AmountUsd = flow.Quantity }));
        var read = UnitPriceIndex.Build([.. series.Points.Where(point => point.At <= to).Select(point => new TimedValue(point.At, point.Nav))], amounts);
        var every = UnitPriceIndex.Build([.. points.Where(point => point.At >= points[777].At && point.At <= to).Select(point => new TimedValue(point.At, point.Nav))], amounts);
        Facts.Near(Deepest(every), Deepest(read), 1e-15m);
        Facts.Near(1 + every.Twr(from, to).Value ?? 0, 1 + read.Twr(from, to).Value, 1e-15m);
        Assert.Equal(Closes(every), Closes(read));
    }

    [Fact]
    public async Task Series_FallBetweenTheLeastAndTheGreatestOfAnHour_IsRead()
    {
        // In the hour of 100, 60, 200, 100 and 150 the deepest fall is that from 200, behind the greatest and not below the least.
        await using var store = await TestStore.CreateAsync();
        var account = await store.AddAccountAsync();
        decimal[] hour = [100, 60, 200, 100, 150];
        var points = Enumerable.Range(0, 6_000).Select(minute => (At: Sample.Start.AddMinutes(minute), Nav: minute is >= 600 and < 605 ? hour[minute - 600] : minute < 600 ? 100 : 150m)).ToList();
        await BulkPoints.WriteAsync(store.Get<StoreWriter>(), account.Id, points);

        var series = await store.Navs.SeriesAsync(account.Id, Sample.Start, points[^1].At, TestContext.Current.CancellationToken);

        Assert.Equal("Hour", series.Resolution);
        Assert.Contains(series.Points, point => point.At == Sample.Start.AddMinutes(603));
    }

    // Flows of all sizes, each between two points; NAV is what the flows and the prices make of it.
    private static (List<(DateTimeOffset At, decimal Nav)> Points, List<CashFlow> Flows) World(Random dice, int minutes, long accountId)
    {
        var (points, flows, nav) = (new List<(DateTimeOffset, decimal)>(), new List<CashFlow>(), 10_000m);
        for (var i = 0; i < 30_000 / Math.Min(minutes, 4); i++)
        {
            var at = Sample.Start.AddMinutes(i * minutes);
            nav = decimal.Round(nav * (0.99m + (dice.Next(2_001) / 100_000m)), 8);
            points.Add((at, nav));
            if (dice.Next(600) > 0) continue;

            var amount = decimal.Round(nav * (dice.Next(-70, 200) / 100m), 8);
            nav += amount;
            flows.Add(Sample.Deposit(accountId, $"{i}", at.AddSeconds(25), amount));
        }

        return (points, flows);
    }

    private static decimal Deepest(UnitPriceIndex index) => Drawdown.Measure(index.Values(0, index.Points.Length - 1).AsSpan())?.Max ?? 1;

    private static IEnumerable<DateTimeOffset> Closes(UnitPriceIndex index) => index.Points.Skip(1).GroupBy(point => point.At.UtcDateTime.Date).Select(day => day.Last().At);
}
