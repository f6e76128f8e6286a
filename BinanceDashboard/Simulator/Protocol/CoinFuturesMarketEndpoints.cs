namespace BinanceDashboard.Simulator.Protocol;

/// <summary>Public market data of COIN-M: always lists.</summary>
internal static class CoinFuturesMarketEndpoints
{
    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/dapi/v1/ping", WeightPool.Futures, 1, SpotMarketEndpoints.WriteNothing),
        new("/dapi/v1/time", WeightPool.Futures, 1, SpotMarketEndpoints.WriteTime),
        Ticker("/dapi/v1/ticker/price", 1, 2, FuturesTickerJson.WritePrice),
        Ticker("/dapi/v1/ticker/24hr", 1, 40, FuturesTickerJson.WriteDay),
        Ticker("/dapi/v1/ticker/bookTicker", 2, 5, FuturesTickerJson.WriteBook),
        Ticker("/dapi/v1/premiumIndex", 10, 10, FundingJson.WritePremium),
        new("/dapi/v1/depth", WeightPool.Futures, 10, call => OrderBook.Write(call, Required(call))) { WeightOf = OrderBook.WeightOf },
        new("/dapi/v1/trades", WeightPool.Futures, 5, call => FuturesTradeJson.WriteNewest(call, Required(call))),
        new("/dapi/v1/historicalTrades", WeightPool.Futures, 20, call => FuturesTradeJson.WriteOlder(call, Required(call))) { NeedsKey = true },
        new("/dapi/v1/aggTrades", WeightPool.Futures, 20, call => FuturesTradeJson.WriteAggregates(call, Required(call))),
        Candles("/dapi/v1/klines", call => FuturesCandleJson.Write(call, Required(call), hasVolume: true)),
        Candles("/dapi/v1/markPriceKlines", call => FuturesCandleJson.Write(call, Required(call), hasVolume: false)),
        Candles("/dapi/v1/indexPriceKlines", call => FuturesCandleJson.Write(call, Instrument.Of(Contracts.OfPair(call.Parameters.Required("pair"))[0]), hasVolume: false)),
        new("/dapi/v1/fundingRate", WeightPool.Futures, 1, call => FundingJson.WriteRates(call, [Required(call)])),
    ];

    private static Instrument Required(ApiCall call) => Instrument.Of(Contracts.Required(call.Parameters));

    private static Endpoint Candles(string path, Action<ApiCall> write) => new(path, WeightPool.Futures, 5, write) { WeightOf = FuturesCandleJson.WeightOf };

    private static Endpoint Ticker(string path, int weightOfOne, int weightOfAll, Action<ApiCall, Instrument> write) =>
        new(path, WeightPool.Futures, weightOfAll, call => WriteChosen(call, write)) { WeightOf = parameters => parameters.WasSent("symbol") ? weightOfOne : weightOfAll };

    private static void WriteChosen(ApiCall call, Action<ApiCall, Instrument> write)
    {
        call.Json.WriteStartArray();
        foreach (var contract in Contracts.Chosen(call.Parameters)) write(call, Instrument.Of(contract));
        call.Json.WriteEndArray();
    }
}
