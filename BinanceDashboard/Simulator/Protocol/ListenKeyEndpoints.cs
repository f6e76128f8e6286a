using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>Keys of the futures markets' user data streams, for which the key's header suffices.</summary>
internal static class ListenKeyEndpoints
{
    private const string Usdm = "/fapi/v1/listenKey";
    private const string Coinm = "/dapi/v1/listenKey";

    public static IEnumerable<Endpoint> All { get; } =
    [
        new(Usdm, WeightPool.Futures, 1, call => WriteKey(call, call.ListenKeys.Open(call.Account, Market.Usdm, call.World.Now))) { NeedsKey = true, Method = "POST" },
        new(Usdm, WeightPool.Futures, 1, call => WriteKey(call, call.ListenKeys.Extend(call.Account, Market.Usdm, call.World.Now))) { NeedsKey = true, Method = "PUT" },
        new(Usdm, WeightPool.Futures, 1, call => Close(call, Market.Usdm)) { NeedsKey = true, Method = "DELETE" },
        new(Coinm, WeightPool.Futures, 1, call => WriteKey(call, call.ListenKeys.Open(call.Account, Market.Coinm, call.World.Now))) { NeedsKey = true, Method = "POST" },
        new(Coinm, WeightPool.Futures, 1, ExtendSilently) { NeedsKey = true, Method = "PUT" },
        new(Coinm, WeightPool.Futures, 1, call => Close(call, Market.Coinm)) { NeedsKey = true, Method = "DELETE" },
    ];

    private static void WriteKey(ApiCall call, string key)
    {
        call.Json.WriteStartObject();
        call.Json.WriteString("listenKey", key);
        call.Json.WriteEndObject();
    }

    /// <summary>COIN-M does not repeat the key.</summary>
    private static void ExtendSilently(ApiCall call)
    {
        call.ListenKeys.Extend(call.Account, Market.Coinm, call.World.Now);
        SpotMarketEndpoints.WriteNothing(call);
    }

    private static void Close(ApiCall call, Market market)
    {
        call.ListenKeys.Close(call.Account, market, call.World.Now);
        SpotMarketEndpoints.WriteNothing(call);
    }
}
