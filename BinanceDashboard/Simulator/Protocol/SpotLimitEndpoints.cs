namespace BinanceDashboard.Simulator.Protocol;

/// <summary>What trading costs the account, and how many orders it has left.</summary>
internal static class SpotLimitEndpoints
{
    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/api/v3/account/commission", WeightPool.Spot, 20, WriteCommission) { IsSigned = true },
        new("/api/v3/rateLimit/order", WeightPool.Spot, 40, WriteOrderCounts) { IsSigned = true },
    ];

    private static void WriteCommission(ApiCall call)
    {
        var json = call.Json;
        json.WriteStartObject();
        json.WriteString("symbol", SpotSymbols.Required(call).Symbol);
        foreach (var (name, rate) in ((string, decimal)[])[("standardCommission", 0.001m), ("specialCommission", 0), ("taxCommission", 0)])
        {
            json.WriteStartObject(name);
            foreach (var side in (string[])["maker", "taker"]) json.WriteDecimal(side, rate);
            foreach (var side in (string[])["buyer", "seller"]) json.WriteDecimal(side, 0);
            json.WriteEndObject();
        }

        json.WriteStartObject("discount");
        json.WriteBoolean("enabledForAccount", call.Books.PaysFeesInBnb);
        json.WriteBoolean("enabledForSymbol", true);
        json.WriteString("discountAsset", "BNB");
        json.WriteDecimal("discount", 0.75m);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteOrderCounts(ApiCall call)
    {
        call.Json.WriteStartArray();
        foreach (var (interval, count, limit) in ((string, int, int)[])[("SECOND", 10, 100), ("DAY", 1, 200_000)])
        {
            call.Json.WriteStartObject();
            call.Json.WriteString("rateLimitType", "ORDERS");
            call.Json.WriteString("interval", interval);
            call.Json.WriteNumber("intervalNum", count);
            call.Json.WriteNumber("limit", limit);
            call.Json.WriteNumber("count", 0);
            call.Json.WriteEndObject();
        }

        call.Json.WriteEndArray();
    }
}
