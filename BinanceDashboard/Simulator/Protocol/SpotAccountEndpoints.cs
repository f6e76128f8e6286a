namespace BinanceDashboard.Simulator.Protocol;

/// <summary>The spot account with its balances.</summary>
internal static class SpotAccountEndpoints
{
    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/api/v3/account", WeightPool.Spot, 20, call => WriteAccount(call, hasReceipts: true)) { IsSigned = true },
    ];

    /// <param name="hasReceipts">Whether what is in Flexible Earn shows as LD….</param>
    public static void WriteAccount(ApiCall call, bool hasReceipts)
    {
        var omitZeros = call.Parameters.Flag("omitZeroBalances");
        var json = call.Json;
        json.WriteStartObject();
        foreach (var name in (string[])["makerCommission", "takerCommission"]) json.WriteNumber(name, 10);
        foreach (var name in (string[])["buyerCommission", "sellerCommission"]) json.WriteNumber(name, 0);
        json.WriteStartObject("commissionRates");
        json.WriteDecimal("maker", 0.001m);
        json.WriteDecimal("taker", 0.001m);
        json.WriteDecimal("buyer", 0);
        json.WriteDecimal("seller", 0);
        json.WriteEndObject();
        foreach (var name in (string[])["canTrade", "canWithdraw", "canDeposit"]) json.WriteBoolean(name, true);
        foreach (var name in (string[])["brokered", "requireSelfTradePrevention", "preventSor"]) json.WriteBoolean(name, false);
        json.WriteNumber("updateTime", call.Stamp(call.Now));
        json.WriteString("accountType", "SPOT");
        WriteBalances(call, hasReceipts ? SpotBalance.All(call) : SpotBalance.Coins(call), omitZeros);
        json.WriteStartArray("permissions");
        json.WriteStringValue("SPOT");
        json.WriteEndArray();
        json.WriteNumber("uid", 354_937_000 + call.Account);
        json.WriteEndObject();
    }

    private static void WriteBalances(ApiCall call, IEnumerable<SpotBalance> balances, bool omitZeros)
    {
        call.Json.WriteStartArray("balances");
        foreach (var balance in balances)
        {
            if (omitZeros && balance.IsZero) continue;
            call.Json.WriteStartObject();
            call.Json.WriteString("asset", balance.Asset);
            call.Json.WriteDecimal("free", balance.Free);
            call.Json.WriteDecimal("locked", balance.Locked);
            call.Json.WriteEndObject();
        }

        call.Json.WriteEndArray();
    }
}
