using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>What the account is and may do, and what trading costs it.</summary>
internal static class AccountInfoEndpoints
{
    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/sapi/v1/account/status", WeightPool.SapiAddress, 1, WriteStatus) { IsSigned = true },
        new("/sapi/v1/account/info", WeightPool.SapiAddress, 1, WriteInfo) { IsSigned = true },
        new("/sapi/v1/account/apiTradingStatus", WeightPool.SapiAddress, 1, WriteTradingStatus) { IsSigned = true },
        new("/sapi/v1/asset/tradeFee", WeightPool.SapiAddress, 1, WriteFees) { IsSigned = true },
    ];

    private static void WriteStatus(ApiCall call)
    {
        call.Json.WriteStartObject();
        call.Json.WriteString("data", "Normal");
        call.Json.WriteEndObject();
    }

    private static void WriteInfo(ApiCall call)
    {
        call.Json.WriteStartObject();
        call.Json.WriteNumber("vipLevel", 0);
        foreach (var name in (string[])["isMarginEnabled", "isFutureEnabled"]) call.Json.WriteBoolean(name, true);
        foreach (var name in (string[])["isOptionsEnabled", "isPortfolioMarginRetailEnabled"]) call.Json.WriteBoolean(name, false);
        call.Json.WriteEndObject();
    }

    private static void WriteTradingStatus(ApiCall call)
    {
        call.Json.WriteStartObject();
        call.Json.WriteStartObject("data");
        call.Json.WriteBoolean("isLocked", false);
        call.Json.WriteNumber("plannedRecoverTime", 0);
        call.Json.WriteStartObject("triggerCondition");
        foreach (var (name, orders) in ((string, int)[])[("GCR", 150), ("IFER", 150), ("UFR", 300)]) call.Json.WriteNumber(name, orders);
        call.Json.WriteEndObject();
        call.Json.WriteNumber("updateTime", call.Now.ToUnixTimeMilliseconds());
        call.Json.WriteEndObject();
        call.Json.WriteEndObject();
    }

    private static void WriteFees(ApiCall call)
    {
        var wanted = call.Parameters.Text("symbol");
        if (wanted is not null) SpotSymbols.Find(call, wanted);
        call.Json.WriteStartArray();
        foreach (var symbol in Listings.Symbols.Where(symbol => call.World.IsListed(symbol) && (wanted is null || symbol.Symbol == wanted)))
        {
            call.Json.WriteStartObject();
            call.Json.WriteString("symbol", symbol.Symbol);
            call.Json.WriteString("makerCommission", "0.001");
            call.Json.WriteString("takerCommission", "0.001");
            call.Json.WriteEndObject();
        }

        call.Json.WriteEndArray();
    }
}
