using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>The positive balances of the spot and the funding wallet, asked for by POST.</summary>
internal static class AssetEndpoints
{
    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/sapi/v3/asset/getUserAsset", WeightPool.SapiAddress, 5, WriteUserAssets) { IsSigned = true, Method = "POST" },
        new("/sapi/v1/asset/get-funding-asset", WeightPool.SapiAddress, 1, WriteFundingAssets) { IsSigned = true, Method = "POST" },
    ];

    private static void WriteUserAssets(ApiCall call) => Write(call, SpotBalance.All(call), ["freeze", "withdrawing", "ipoable"]);

    private static void WriteFundingAssets(ApiCall call) =>
        Write(call, Listings.Coins.Select(coin => SpotBalance.Of(call, coin.Asset, Purse.Funding)), ["freeze", "withdrawing"]);

    private static void Write(ApiCall call, IEnumerable<SpotBalance> balances, string[] zeros)
    {
        var (asset, isValued) = (call.Parameters.Text("asset"), call.Parameters.Flag("needBtcValuation"));
        call.Json.WriteStartArray();
        foreach (var balance in balances)
        {
            if (balance.IsZero || (asset is not null && asset != balance.Asset)) continue;
            call.Json.WriteStartObject();
            call.Json.WriteString("asset", balance.Asset);
            call.Json.WriteShortDecimal("free", balance.Free);
            call.Json.WriteShortDecimal("locked", balance.Locked);
            foreach (var name in zeros) call.Json.WriteString(name, "0");
            call.Json.WriteShortDecimal("btcValuation", isValued ? balance.InBitcoin(call) : 0);
            call.Json.WriteEndObject();
        }

        call.Json.WriteEndArray();
    }
}
