using System.Text.Json;
using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>What the cross and the isolated margin wallets hold and owe.</summary>
internal static class MarginAccountEndpoints
{
    private const int MostPairs = 5;

    /// <summary>What is printed as the level while nothing is owed.</summary>
    private const decimal LevelWithoutDebt = 999;

    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/sapi/v1/margin/account", WeightPool.SapiAddress, 10, WriteCross) { IsSigned = true },
        new("/sapi/v1/margin/isolated/account", WeightPool.SapiAddress, 10, WriteIsolated) { IsSigned = true },
    ];

    private static void WriteCross(ApiCall call)
    {
        var assets = Listings.Coins.Select(coin => MarginBalance.Of(call, coin.Asset)).ToList();
        var (total, owed) = (assets.Sum(asset => asset.InBitcoin(call, asset.Total)), assets.Sum(asset => asset.InBitcoin(call, asset.Owed)));
        var json = call.Json;
        json.WriteStartObject();
        foreach (var name in (string[])["created", "borrowEnabled"]) json.WriteBoolean(name, true);
        foreach (var name in (string[])["marginLevel", "collateralMarginLevel"]) json.WriteDecimal(name, LevelOf(total, owed));
        WriteTotals(json, total, owed);
        json.WriteDecimal("TotalCollateralValueInUSDT", total * call.World.Prices.Usd("BTC", call.World.Now));
        json.WriteDecimal("totalOpenOrderLossInUSDT", 0);
        foreach (var name in (string[])["tradeEnabled", "transferInEnabled", "transferOutEnabled"]) json.WriteBoolean(name, true);
        json.WriteString("accountType", "MARGIN_1");
        json.WriteStartArray("userAssets");
        foreach (var asset in assets)
        {
            json.WriteStartObject();
            asset.Write(json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteIsolated(ApiCall call)
    {
        var wanted = call.Parameters.Text("symbols")?.Split(',');
        if (wanted?.Length > MostPairs) throw new ApiException(400, -3026, "Your input param is invalid.");
        if (wanted?.Any(name => Listings.FindSymbol(name) is null) == true) throw new ApiException(400, -3028, "Not a valid margin pair.");
        var pairs = PairsOf(call).Where(pair => wanted is null || wanted.Contains(pair.Symbol)).Select(pair => IsolatedPair.Of(call, pair)).ToList();
        call.Json.WriteStartObject();
        call.Json.WriteStartArray("assets");
        foreach (var pair in pairs) WritePair(call, pair);
        call.Json.WriteEndArray();
        if (wanted is null) WriteTotals(call.Json, pairs.Sum(pair => pair.Total), pairs.Sum(pair => pair.Owed));
        call.Json.WriteEndObject();
    }

    /// <summary>A pair has a wallet of its own from the first movement in it.</summary>
    private static IEnumerable<SymbolListing> PairsOf(ApiCall call)
    {
        var used = call.World.Ledger.Sums.Keys
            .Where(key => key.Account == call.Account && key.Purse is Purse.IsolatedMargin or Purse.IsolatedDebt or Purse.IsolatedInterest)
            .Select(key => key.Pair).ToHashSet(StringComparer.Ordinal);
        return Listings.Symbols.Where(symbol => used.Contains(symbol.Symbol));
    }

    private static void WritePair(ApiCall call, IsolatedPair pair)
    {
        var json = call.Json;
        json.WriteStartObject();
        WriteSide(call, "baseAsset", pair.Base);
        WriteSide(call, "quoteAsset", pair.Quote);
        json.WriteString("symbol", pair.Listing.Symbol);
        foreach (var name in (string[])["isolatedCreated", "enabled"]) json.WriteBoolean(name, true);
        json.WriteDecimal("marginLevel", LevelOf(pair.Total, pair.Owed));
        json.WriteString("marginLevelStatus", LevelOf(pair.Total, pair.Owed) > 2 ? "EXCESSIVE" : "NORMAL");
        json.WriteDecimal("marginRatio", 10);
        json.WriteDecimal("indexPrice", call.World.Prices.Price(pair.Listing, call.World.Now));
        json.WriteDecimal("liquidatePrice", pair.LiquidationPrice);
        json.WriteDecimal("liquidateRate", 0);
        json.WriteBoolean("tradeEnabled", true);
        json.WriteEndObject();
    }

    private static void WriteSide(ApiCall call, string name, MarginBalance balance)
    {
        call.Json.WriteStartObject(name);
        balance.Write(call.Json);
        foreach (var flag in (string[])["borrowEnabled", "repayEnabled"]) call.Json.WriteBoolean(flag, true);
        call.Json.WriteDecimal("netAssetOfBtc", balance.InBitcoin(call, balance.Net));
        call.Json.WriteDecimal("totalAsset", balance.Total);
        call.Json.WriteEndObject();
    }

    public static void WriteTotals(Utf8JsonWriter json, decimal total, decimal owed)
    {
        json.WriteDecimal("totalAssetOfBtc", total);
        json.WriteDecimal("totalLiabilityOfBtc", owed);
        json.WriteDecimal("totalNetAssetOfBtc", total - owed);
    }

    public static decimal LevelOf(decimal total, decimal owed) => owed == 0 ? LevelWithoutDebt : Math.Min(total / owed, LevelWithoutDebt);
}
