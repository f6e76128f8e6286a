using System.Text.Json;
using BinanceDashboard.Analytics.Positions;
using BinanceDashboard.Collector;
using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Store;
using Market = BinanceDashboard.Store.Market;

namespace BinanceDashboard.Tests.Collector.Trading;

/// <summary>A world that lives while its trades are collected, held against the exchange's own books.</summary>
internal static class TradingWorld
{
    // The exchange rounds an entry price to 8 places at each fill that adds to the position, so the last ones of its sum may differ.
    private const decimal EntryTolerance = 0.000001m;

    /// <param name="seed">Of the world and of the steps in which it is collected.</param>
    public static async Task CheckAsync(int seed)
    {
        await using var bench = await TradingBench.StartAsync(days: 60, seed: (ulong)seed, standsAtBeginning: true);
        var steps = new Random(seed);
        var told = new Dictionary<(string Market, string Symbol, long Id), bool>();
        for (var days = 0; days < 36;)
        {
            var step = days == 0 ? steps.Next(20, 30) : steps.Next(4, 12);
            days += step;
            bench.Control.Advance(TimeSpan.FromDays(step));
            await SyncToTheBooksAsync(bench);
            foreach (var row in bench.OrdersOfBooks()) told[Key(row)] = row.IsOpen;
        }

        await AssertOrdersAsync(bench, told);
        AssertDone(await bench.SyncAsync("fills"), markets: 3);
        await AssertPositionsAsync(bench);
        await SyncToTheBooksAsync(bench);
        Assert.Equal(0, bench.Control.ReadState().Refused.Values.Sum());
        Assert.All(await TradedAsync(bench), stream => Assert.DoesNotContain(stream.Months, month => month.State is CoverageState.NotYet or CoverageState.Failed));
    }

    /// <summary>Each list is compared as soon as it was read: the exchange's clock moves before the next one, and something may be booked in that minute.</summary>
    public static async Task SyncToTheBooksAsync(TradingBench bench)
    {
        AssertDone(await bench.SyncAsync("income"), markets: 2);
        Assert.Equal(TradingLines.IncomeOfBooks(bench.Control), await bench.IncomeAsync());
        AssertDone(await bench.SyncAsync("fills"), markets: 3);
        Assert.Equal(TradingLines.FillsOfBooks(bench.Control), await bench.FillsAsync());
        AssertDone(await bench.SyncAsync("orders"), markets: 3);
    }

    public static async Task<IEnumerable<StreamCoverage>> TradedAsync(TradingBench bench) => (await bench.CoverageAsync()).Where(stream => stream.Stream.Contains('/', StringComparison.Ordinal));

    /// <summary>What is open is what the exchange says is open.</summary>
    /// <param name="isOlder">Whether a position is older than the fills that are known: its entry is not known then.</param>
    public static async Task AssertOpenAsync(TradingBench bench, Func<RoundTrip, bool> isOlder)
    {
        var open = (await bench.PositionsAsync()).Where(trip => trip.IsOpen && trip.Key.Symbol.Market != Market.Spot).ToDictionary(trip => (trip.Key.Symbol.Symbol, $"{trip.Direction}".ToUpperInvariant()));
        var reported = bench.Control.ReadState().Positions.Where(position => position.Quantity != 0).ToList();
        Assert.NotEmpty(reported);
        Assert.Equal(reported.Select(position => (position.Symbol, position.Side)).Order(), open.Keys.Order());
        foreach (var position in reported)
        {
            var trip = open[(position.Symbol, position.Side)];
            Assert.Equal(position.Quantity, Math.Abs(trip.Quantity));
            if (!isOlder(trip)) Assert.InRange(Math.Abs(position.EntryPrice - trip.AverageCost.Value!.Value), 0, EntryTolerance);
        }
    }

    private static void AssertDone(IReadOnlyDictionary<string, JsonElement> rows, int markets)
    {
        Assert.Equal(markets, rows.Count);
        Assert.All(rows.Values, row => Assert.True(row.GetProperty("status").GetString() == "Done", row.ToString()));
    }

    private static async Task AssertOrdersAsync(TradingBench bench, Dictionary<(string Market, string Symbol, long Id), bool> told)
    {
        var stored = await bench.OrdersAsync();
        var lost = stored.Where(row => row.Status == "UNKNOWN").Select(row => ($"{row.Market}", row.Symbol, row.OrderId)).ToHashSet();
        var books = bench.Control.Read(world => world.Account(1).Orders.Where(row => told.ContainsKey(Key(row))).ToList());
        Assert.All(books.Where(row => lost.Contains(Key(row))), row => Assert.True(row is { Executed: 0, IsOpen: false } && told[Key(row)], row.ToString()));
        Assert.Equal(
            books.Select(row => TradingLines.Of(row, lost.Contains(Key(row)))).Order(StringComparer.Ordinal),
            stored.Select(TradingLines.Of).Order(StringComparer.Ordinal));
        Assert.Contains(stored, row => row.Status is "CANCELED");
    }

    // The sums of positions are those of fills, to the last digit.
    private static async Task AssertPositionsAsync(TradingBench bench)
    {
        var trips = await bench.PositionsAsync();
        var fills = (await bench.StoredFillsAsync()).GroupBy(fill => (fill.Market, fill.Symbol, Side: fill.PositionSide)).ToDictionary(group => group.Key, group => group.ToList());
        foreach (var group in trips.GroupBy(trip => (trip.Key.Symbol.Market, trip.Key.Symbol.Symbol, trip.Key.Side)))
        {
            var own = fills[group.Key];
            Assert.Equal(own.Sum(fill => fill.Quantity), group.Sum(trip => trip.EntryQuantity + trip.ExitQuantity));
            Assert.Equal(own.Sum(Signed), group.Sum(trip => trip.Quantity));
            Assert.Equal(Sums(own.Select(fill => (fill.CommissionAsset, fill.Commission))), Sums(group.SelectMany(trip => trip.Fees).Select(fee => (fee.Asset, fee.Quantity))));
        }

        Assert.Equal(fills.Count, trips.Select(trip => trip.Key).Distinct().Count());
        await AssertOpenAsync(bench, isOlder: _ => false);
    }

    private static decimal Signed(Fill fill) => fill.Side == TradeSide.Buy ? fill.Quantity : -fill.Quantity;

    private static SortedDictionary<string, decimal> Sums(IEnumerable<(string Asset, decimal Amount)> amounts) =>
        new(amounts.GroupBy(one => one.Asset).Select(group => (group.Key, Sum: group.Sum(one => one.Amount))).Where(one => one.Sum != 0).ToDictionary(one => one.Key, one => one.Sum));

    private static (string Market, string Symbol, long Id) Key(OrderRow row) => ($"{row.Market}", row.Symbol, row.Id);
}
