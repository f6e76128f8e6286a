using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>Public market data of USD-M.</summary>
internal static class FuturesMarketEndpoints
{
    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/fapi/v1/ping", WeightPool.Futures, 1, SpotMarketEndpoints.WriteNothing),
        new("/fapi/v1/time", WeightPool.Futures, 1, SpotMarketEndpoints.WriteTime),
        new("/fapi/v1/ticker/price", WeightPool.Futures, 2, WritePrices) { WeightOf = parameters => parameters.WasSent("symbol") ? 1 : 2 },
        new("/fapi/v2/ticker/price", WeightPool.Futures, 2, WritePrices) { WeightOf = parameters => parameters.WasSent("symbol") ? 1 : 2 },
    ];

    private static void WritePrices(ApiCall call)
    {
        var wanted = call.Parameters.Text("symbol");
        if (wanted is not null && Listings.FindSymbol(wanted)?.PerpetualStep is null) throw new ApiException(400, -1121, "Invalid symbol.");
        if (wanted is null) call.Json.WriteStartArray();
        foreach (var symbol in Listings.Symbols.Where(symbol => symbol.PerpetualStep is not null && (wanted is null || symbol.Symbol == wanted)))
        {
            call.Json.WriteStartObject();
            call.Json.WriteString("symbol", symbol.Symbol);
            call.Json.WriteDecimal("price", call.World.Prices.Price(symbol, call.World.Now), JsonDecimals.PlacesOf(symbol.Tick));
            call.Json.WriteNumber("time", call.Now.ToUnixTimeMilliseconds());
            call.Json.WriteEndObject();
        }

        if (wanted is null) call.Json.WriteEndArray();
    }
}
