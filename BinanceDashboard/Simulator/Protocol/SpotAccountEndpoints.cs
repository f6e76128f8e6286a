using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>The spot wallet.</summary>
internal static class SpotAccountEndpoints
{
    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/api/v3/account", WeightPool.Spot, 20, WriteAccount) { IsSigned = true },
        new("/sapi/v3/asset/getUserAsset", WeightPool.SapiAddress, 5, WriteUserAssets) { IsSigned = true, Method = "POST" },
    ];

    private static void WriteAccount(ApiCall call)
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
        json.WriteNumber("updateTime", call.Now.ToUnixTimeMilliseconds());
        json.WriteString("accountType", "SPOT");
        WriteBalances(call, omitZeros);
        json.WriteStartArray("permissions");
        json.WriteStringValue("SPOT");
        json.WriteEndArray();
        json.WriteNumber("uid", 354_937_000 + call.Account);
        json.WriteEndObject();
    }

    private static void WriteBalances(ApiCall call, bool omitZeros)
    {
        call.Json.WriteStartArray("balances");
        foreach (var coin in Listings.Coins)
        {
            var (free, locked) = Balance(call, coin.Asset);
            if (omitZeros && free == 0 && locked == 0) continue;
            call.Json.WriteStartObject();
            call.Json.WriteString("asset", coin.Asset);
            call.Json.WriteDecimal("free", free);
            call.Json.WriteDecimal("locked", locked);
            call.Json.WriteEndObject();
        }

        call.Json.WriteEndArray();
    }

    private static void WriteUserAssets(ApiCall call)
    {
        call.Json.WriteStartArray();
        foreach (var coin in Listings.Coins)
        {
            var (free, locked) = Balance(call, coin.Asset);
            if (free + locked == 0 || (call.Parameters.Text("asset") is { } asset && asset != coin.Asset)) continue;
            call.Json.WriteStartObject();
            call.Json.WriteString("asset", coin.Asset);
            call.Json.WriteShortDecimal("free", free);
            call.Json.WriteShortDecimal("locked", locked);
            foreach (var name in (string[])["freeze", "withdrawing", "ipoable", "btcValuation"]) call.Json.WriteString(name, "0");
            call.Json.WriteEndObject();
        }

        call.Json.WriteEndArray();
    }

    private static (decimal Free, decimal Locked) Balance(ApiCall call, string asset) =>
        (call.World.Ledger.Balance(call.Books.Key(Purse.Spot, asset)), call.World.Ledger.Balance(call.Books.Key(Purse.Spot, asset, locked: true)));
}
