using System.Text.Json;
using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>Every coin with its spot balance and its networks, and where a deposit of one is sent.</summary>
internal static class CoinInfoEndpoints
{
    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/sapi/v1/capital/config/getall", WeightPool.SapiAddress, 10, WriteCoins) { IsSigned = true },
        new("/sapi/v1/capital/deposit/address", WeightPool.SapiAddress, 10, WriteAddress) { IsSigned = true },
    ];

    private static void WriteCoins(ApiCall call)
    {
        call.Json.WriteStartArray();
        foreach (var coin in Listings.Coins) WriteCoin(call.Json, coin, SpotBalance.Of(call, coin.Asset));
        call.Json.WriteEndArray();
    }

    private static void WriteCoin(Utf8JsonWriter json, CoinListing coin, SpotBalance balance)
    {
        var isSent = coin.NetworkFee is not null;
        json.WriteStartObject();
        json.WriteString("coin", coin.Asset);
        json.WriteBoolean("depositAllEnable", isSent);
        json.WriteBoolean("withdrawAllEnable", isSent);
        json.WriteString("name", coin.Asset);
        json.WriteShortDecimal("free", balance.Free);
        json.WriteShortDecimal("locked", balance.Locked);
        foreach (var name in (string[])["freeze", "withdrawing", "ipoing", "ipoable", "storage"]) json.WriteString(name, "0");
        json.WriteBoolean("isLegalMoney", !isSent);
        json.WriteBoolean("trading", true);
        json.WriteStartArray("networkList");
        if (coin.NetworkFee is { } fee) WriteNetwork(json, coin, fee);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteNetwork(Utf8JsonWriter json, CoinListing coin, decimal fee)
    {
        json.WriteStartObject();
        json.WriteString("network", coin.Network);
        json.WriteString("coin", coin.Asset);
        json.WriteString("name", coin.Network);
        foreach (var name in (string[])["isDefault", "depositEnable", "withdrawEnable"]) json.WriteBoolean(name, true);
        foreach (var name in (string[])["depositDesc", "withdrawDesc", "specialTips"]) json.WriteString(name, "");
        json.WriteShortDecimal("withdrawFee", fee);
        json.WriteShortDecimal("withdrawMin", 2 * fee);
        json.WriteShortDecimal("withdrawInternalMin", coin.QuantityStep);
        json.WriteString("withdrawMax", "9999999");
        json.WriteDecimal("withdrawIntegerMultiple", coin.QuantityStep);
        json.WriteString("addressRegex", "^sim1[0-9a-z]{6,40}$");
        json.WriteString("memoRegex", "");
        json.WriteNumber("minConfirm", 12);
        json.WriteNumber("unLockConfirm", 12);
        json.WriteBoolean("sameAddress", false);
        json.WriteNumber("estimatedArrivalTime", 5);
        json.WriteBoolean("busy", false);
        json.WriteString("contractAddressUrl", "");
        json.WriteString("contractAddress", "");
        json.WriteEndObject();
    }

    private static void WriteAddress(ApiCall call)
    {
        var asset = call.Parameters.Required("coin");
        if (Listings.FindCoin(asset) is not { NetworkFee: not null } coin) throw new ApiException(400, -4018, "We don't have this asset.");
        if (call.Parameters.Text("network") is { } network && network != coin.Network) throw ApiException.Invalid("network");
        call.Json.WriteStartObject();
        call.Json.WriteString("address", CapitalEndpoints.AddressOf(asset));
        call.Json.WriteString("coin", asset);
        call.Json.WriteString("tag", "");
        call.Json.WriteString("url", "");
        call.Json.WriteEndObject();
    }
}
