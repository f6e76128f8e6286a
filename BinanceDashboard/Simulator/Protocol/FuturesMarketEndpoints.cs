using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>Public market data of USD-M: one symbol as an object, all of them as a list.</summary>
internal static class FuturesMarketEndpoints
{
    /// <summary>The symbols whose funding was adjusted.</summary>
    private static readonly string[] Adjusted = ["AVAXUSDT", "DOGEUSDT"];

    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/fapi/v1/ping", WeightPool.Futures, 1, SpotMarketEndpoints.WriteNothing),
        new("/fapi/v1/time", WeightPool.Futures, 1, SpotMarketEndpoints.WriteTime),
        Ticker("/fapi/v1/ticker/price", 1, 2, FuturesTickerJson.WritePrice),
        Ticker("/fapi/v2/ticker/price", 1, 2, FuturesTickerJson.WritePrice),
        Ticker("/fapi/v1/ticker/24hr", 1, 40, FuturesTickerJson.WriteDay),
        Ticker("/fapi/v1/ticker/bookTicker", 2, 5, FuturesTickerJson.WriteBook),
        Ticker("/fapi/v1/premiumIndex", 1, 10, FundingJson.WritePremium),
        new("/fapi/v1/depth", WeightPool.Futures, 10, call => OrderBook.Write(call, Required(call))) { WeightOf = OrderBook.WeightOf },
        new("/fapi/v1/trades", WeightPool.Futures, 5, call => FuturesTradeJson.WriteNewest(call, Required(call))),
        new("/fapi/v1/historicalTrades", WeightPool.Futures, 20, call => FuturesTradeJson.WriteOlder(call, Required(call))) { NeedsKey = true },
        new("/fapi/v1/aggTrades", WeightPool.Futures, 20, call => FuturesTradeJson.WriteAggregates(call, Required(call))),
        Candles("/fapi/v1/klines", call => FuturesCandleJson.Write(call, Required(call), hasVolume: true)),
        Candles("/fapi/v1/markPriceKlines", call => FuturesCandleJson.Write(call, Required(call), hasVolume: false)),
        Candles("/fapi/v1/indexPriceKlines", call => FuturesCandleJson.Write(call, Instrument.Of(Perpetuals.Find(call.Parameters.Required("pair"))), hasVolume: false)),
        new("/fapi/v1/fundingRate", WeightPool.FundingRates, 1, call => FundingJson.WriteRates(call, [.. Perpetuals.Chosen(call.Parameters).Select(Instrument.Of)])),
        new("/fapi/v1/fundingInfo", WeightPool.FundingRates, 1, WriteFundingRules),
        new("/fapi/v1/assetIndex", WeightPool.Futures, 10, WriteAssets) { WeightOf = static parameters => parameters.WasSent("symbol") ? 1 : 10 },
    ];

    private static Instrument Required(ApiCall call) => Instrument.Of(Perpetuals.Required(call.Parameters));

    private static Endpoint Candles(string path, Action<ApiCall> write) => new(path, WeightPool.Futures, 5, write) { WeightOf = FuturesCandleJson.WeightOf };

    private static Endpoint Ticker(string path, int weightOfOne, int weightOfAll, Action<ApiCall, Instrument> write) =>
        new(path, WeightPool.Futures, weightOfAll, call => WriteChosen(call, write)) { WeightOf = parameters => parameters.WasSent("symbol") ? weightOfOne : weightOfAll };

    private static void WriteChosen(ApiCall call, Action<ApiCall, Instrument> write)
    {
        if (Perpetuals.Wanted(call.Parameters) is { } wanted)
        {
            write(call, Instrument.Of(wanted));
            return;
        }

        call.Json.WriteStartArray();
        foreach (var symbol in Perpetuals.All) write(call, Instrument.Of(symbol));
        call.Json.WriteEndArray();
    }

    private static void WriteFundingRules(ApiCall call)
    {
        call.Json.WriteStartArray();
        foreach (var symbol in Adjusted)
        {
            call.Json.WriteStartObject();
            call.Json.WriteString("symbol", symbol);
            call.Json.WriteString("adjustedFundingRateCap", "0.02000000");
            call.Json.WriteString("adjustedFundingRateFloor", "-0.02000000");
            call.Json.WriteNumber("fundingIntervalHours", 8);
            call.Json.WriteBoolean("disclaimer", false);
            call.Json.WriteEndObject();
        }

        call.Json.WriteEndArray();
    }

    private static void WriteAssets(ApiCall call)
    {
        var wanted = call.Parameters.Text("symbol");
        var assets = FuturesPositions.MarginAssets.Where(asset => wanted is null || asset + "USD" == wanted).ToList();
        if (assets.Count == 0) throw Perpetuals.Unknown();
        if (wanted is null) call.Json.WriteStartArray();
        foreach (var asset in assets) WriteAsset(call, asset);
        if (wanted is null) call.Json.WriteEndArray();
    }

    private static void WriteAsset(ApiCall call, string asset)
    {
        var price = call.World.Prices.Usd(asset, call.World.Now);
        var haircut = asset == Listings.Dollar ? 0.0001m : 0.05m;
        call.Json.WriteStartObject();
        call.Json.WriteString("symbol", asset + "USD");
        call.Json.WriteNumber("time", call.Now.ToUnixTimeMilliseconds());
        call.Json.WriteDecimal("index", price);
        foreach (var name in (string[])["bidBuffer", "askBuffer", "autoExchangeBidBuffer", "autoExchangeAskBuffer"]) call.Json.WriteDecimal(name, haircut);
        foreach (var name in (string[])["bidRate", "autoExchangeBidRate"]) call.Json.WriteDecimal(name, price * (1 - haircut));
        foreach (var name in (string[])["askRate", "autoExchangeAskRate"]) call.Json.WriteDecimal(name, price * (1 + haircut));
        call.Json.WriteEndObject();
    }
}
