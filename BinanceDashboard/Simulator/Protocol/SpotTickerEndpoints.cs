using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>Prices now, and what the pairs did over a day, a trading day or another window.</summary>
internal static class SpotTickerEndpoints
{
    private const int MostPairs = 100;

    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/api/v3/ticker/price", WeightPool.Spot, 4, WritePrices) { WeightOf = parameters => parameters.WasSent("symbol") ? 2 : 4 },
        new("/api/v3/ticker/bookTicker", WeightPool.Spot, 4, WriteBookTickers) { WeightOf = parameters => parameters.WasSent("symbol") ? 2 : 4 },
        new("/api/v3/ticker/24hr", WeightPool.Spot, 80, WriteDays) { WeightOf = parameters => SpotSymbols.CountOf(parameters) switch { null or > 100 => 80, > 20 => 40, _ => 2 } },
        new("/api/v3/ticker/tradingDay", WeightPool.Spot, 4, WriteTradingDays) { WeightOf = WindowWeight },
        new("/api/v3/ticker", WeightPool.Spot, 4, WriteWindows) { WeightOf = WindowWeight },
        new("/api/v3/avgPrice", WeightPool.Spot, 2, WriteAverage),
    ];

    private static int WindowWeight(RequestParameters parameters) => Math.Min(4 * (SpotSymbols.CountOf(parameters) ?? 1), 200);

    private static void WritePrices(ApiCall call) => SpotSymbols.WriteEach(call, SpotSymbols.Chosen(call), symbol =>
    {
        call.Json.WriteStartObject();
        call.Json.WriteString("symbol", symbol.Symbol);
        call.Json.WriteDecimal("price", call.World.Prices.Price(symbol, call.World.Now));
        call.Json.WriteEndObject();
    });

    private static void WriteBookTickers(ApiCall call) => SpotSymbols.WriteEach(call, SpotSymbols.Chosen(call), symbol =>
    {
        call.Json.WriteStartObject();
        call.Json.WriteString("symbol", symbol.Symbol);
        WriteBest(call, symbol);
        call.Json.WriteEndObject();
    });

    private static void WriteBest(ApiCall call, SymbolListing symbol)
    {
        foreach (var (name, isBid) in ((string, bool)[])[("bid", true), ("ask", false)])
        {
            var level = SpotBook.Best(call, symbol, isBid) ?? default;
            call.Json.WriteDecimal($"{name}Price", level.Price);
            call.Json.WriteDecimal($"{name}Qty", level.Quantity);
        }
    }

    private static void WriteDays(ApiCall call)
    {
        var isMini = IsMini(call);
        SpotSymbols.WriteEach(call, SpotSymbols.Chosen(call), symbol => WriteDay(call, TickerStats.Of(call, symbol, call.World.Now.AddDays(-1), call.World.Now), isMini));
    }

    private static void WriteDay(ApiCall call, TickerStats stats, bool isMini)
    {
        call.Json.WriteStartObject();
        call.Json.WriteString("symbol", stats.Listing.Symbol);
        if (!isMini)
        {
            stats.WriteChange(call.Json);
            call.Json.WriteDecimal("prevClosePrice", call.World.Prices.Price(stats.Listing, stats.OpenedAt));
        }

        stats.WriteLast(call.Json);
        if (!isMini)
        {
            call.Json.WriteDecimal("lastQty", PublicTrades.Read(call, stats.Listing, stats.LastTrade).Quantity);
            WriteBest(call, stats.Listing);
        }

        stats.WriteRange(call.Json);
        stats.WriteVolumes(call);
        call.Json.WriteEndObject();
    }

    private static void WriteTradingDays(ApiCall call)
    {
        var zone = TimeSpan.FromMinutes(TimeZoneMinutes.Read(call.Parameters));
        var opened = new DateTimeOffset((call.World.Now.UtcDateTime + zone).Date, TimeSpan.Zero) - zone;
        WriteWindows(call, opened, opened.AddDays(1).AddMilliseconds(-1));
    }

    private static void WriteWindows(ApiCall call)
    {
        var size = TickerWindow.Read(call.Parameters);
        var opened = call.World.Now - size;
        WriteWindows(call, opened.AddTicks(-(opened.UtcTicks % TimeSpan.TicksPerMinute)), call.World.Now);
    }

    private static void WriteWindows(ApiCall call, DateTimeOffset opened, DateTimeOffset closed)
    {
        var isMini = IsMini(call);
        SpotSymbols.WriteEach(call, SpotSymbols.ChosenByName(call, MostPairs), symbol =>
        {
            var stats = TickerStats.Of(call, symbol, opened, closed);
            call.Json.WriteStartObject();
            call.Json.WriteString("symbol", symbol.Symbol);
            if (!isMini) stats.WriteChange(call.Json);
            stats.WriteRange(call.Json);
            stats.WriteLast(call.Json);
            stats.WriteVolumes(call);
            call.Json.WriteEndObject();
        });
    }

    private static bool IsMini(ApiCall call) => call.Parameters.Text("type") switch { null or "FULL" => false, "MINI" => true, _ => throw new ApiException(400, -1139, "Invalid ticker type.") };

    private static void WriteAverage(ApiCall call)
    {
        const int Minutes = 5;
        var stats = TickerStats.Of(call, SpotSymbols.Required(call), call.World.Now.AddMinutes(-Minutes), call.World.Now);
        call.Json.WriteStartObject();
        call.Json.WriteNumber("mins", Minutes);
        call.Json.WriteDecimal("price", stats.AveragePrice);
        call.Json.WriteNumber("closeTime", call.Stamp(call.World.Now));
        call.Json.WriteEndObject();
    }
}
