using BinanceDashboard.Collector;
using BinanceDashboard.Simulator;
using Market = BinanceDashboard.Store.Market;

namespace BinanceDashboard.Tests.Collector.Trading;

/// <summary>What an account traded is stored as the exchange's books have it, each row once, whatever the calls meet.</summary>
public sealed class TradingLawsTests
{
    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    public Task Sync_WhileTheWorldLives_IsTheExchangesBooksAndAddsNothingTwice(int seed) => TradingWorld.CheckAsync(seed);

    [Fact]
    public async Task Sync_CallsFailOrTellRowsTwiceOrInAnotherOrder_LeavesNoGapAndNoDouble()
    {
        await using var bench = await TradingBench.StartAsync(days: 40);
        (string Stream, string Path, SimulatorFaultKind Kind, int Value, int Skip)[] faults =
        [
            ("fills", "/api/v3/myTrades", SimulatorFaultKind.Status, 503, 2), ("fills", "/fapi/v1/userTrades", SimulatorFaultKind.Truncate, 0, 3), ("fills", "/dapi/v1/userTrades", SimulatorFaultKind.Html, 200, 1),
            ("income", "/fapi/v1/income", SimulatorFaultKind.Status, 503, 4), ("income", "/dapi/v1/income", SimulatorFaultKind.Reset, 0, 1), ("orders", "/fapi/v1/allOrders", SimulatorFaultKind.Status, 500, 2),
            ("fills", "", SimulatorFaultKind.Duplicate, 0, 0), ("income", "", SimulatorFaultKind.Reorder, 0, 0),
        ];
        foreach (var (stream, path, kind, value, skip) in faults)
        {
            await bench.BeginAsync($"{path} {kind}");
            bench.Control.AddFault(new SimulatorFault { Kind = kind, Value = value, Match = path, Skip = skip, Count = path.Length == 0 ? int.MaxValue : 1 });
            var rows = (await bench.SyncAsync(stream)).Values;
            if (path.Length > 0) Assert.Contains("Partial", rows.Select(row => row.GetProperty("status").GetString()));
            bench.Control.ClearFaults();
            Assert.Subset(TradingLines.FillsOfBooks(bench.Control).ToHashSet(), (await bench.FillsAsync()).ToHashSet());
            await TradingWorld.SyncToTheBooksAsync(bench);
            Assert.Equal((await bench.OrdersAsync()).Count, bench.OrdersOfBooks().Count);
        }
    }

    [Fact]
    public async Task Sync_OfPositionsOlderThanTheReach_StartsThemFromWhatWasHeldBefore()
    {
        await using var bench = await TradingBench.StartAsync(days: 400);
        Assert.Equal("Done", (await bench.SyncAsync("fills"))["fills/Usdm"].GetProperty("status").GetString());

        var trips = (await bench.PositionsAsync()).Where(trip => trip.Key.Symbol.Market == Market.Usdm).ToList();

        Assert.Contains(trips, trip => trip is { OpenedBeforeHistory: true, IsOpen: false });
        await TradingWorld.AssertOpenAsync(bench, trip => trip.OpenedBeforeHistory);
        bench.Control.Advance(TimeSpan.FromDays(3));
        await bench.SyncAsync("fills");
        await TradingWorld.AssertOpenAsync(bench, trip => trip.OpenedBeforeHistory);
    }

    [Fact]
    public async Task Sync_OfALongHistory_SaysWhatIsOutOfReach()
    {
        await using var bench = await TradingBench.StartAsync(days: 130);
        await bench.SyncAsync("income");

        var income = (await TradingWorld.TradedAsync(bench)).Single(stream => stream.Stream == "income/Usdm");
        var first = income.Months.First(month => month.State == CoverageState.Fetched).Start;
        Assert.All(income.Months.Where(month => month.Start < first), month => Assert.Equal(CoverageState.OutOfReach, month.State));
    }
}
