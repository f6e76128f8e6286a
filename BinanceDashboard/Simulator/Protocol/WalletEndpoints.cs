using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>Totals by wallet, and what the key may do.</summary>
internal static class WalletEndpoints
{
    private static readonly (string Name, Wallet? Wallet)[] Wallets =
    [
        ("Spot", Wallet.Spot), ("Funding", Wallet.Funding), ("Cross Margin", Wallet.CrossMargin), ("Isolated Margin", Wallet.IsolatedMargin),
        ("USDⓈ-M Futures", Wallet.UsdmFutures), ("COIN-M Futures", Wallet.CoinmFutures), ("Earn", Wallet.Earn), ("Options", null),
        ("Trading Bots", null), ("Copy Trading", null),
    ];

    private static readonly string[] Refused =
    [
        "ipRestrict", "enableWithdrawals", "enableInternalTransfer", "enableMargin", "enableFutures", "permitsUniversalTransfer", "enableVanillaOptions",
        "enableFixApiTrade", "enableFixReadOnly", "enablePortfolioMarginTrading",
    ];

    public static IEnumerable<Endpoint> All { get; } =
    [
        new("/sapi/v1/system/status", WeightPool.SapiAddress, 1, WriteStatus),
        new("/sapi/v1/asset/wallet/balance", WeightPool.SapiAddress, 60, WriteTotals) { IsSigned = true },
        new("/sapi/v1/account/apiRestrictions", WeightPool.SapiAddress, 1, WriteRestrictions) { IsSigned = true },
    ];

    private static void WriteStatus(ApiCall call)
    {
        call.Json.WriteStartObject();
        call.Json.WriteNumber("status", 0);
        call.Json.WriteString("msg", "normal");
        call.Json.WriteEndObject();
    }

    private static void WriteTotals(ApiCall call)
    {
        var quote = call.Parameters.Text("quoteAsset") ?? "BTC";
        if (Listings.FindCoin(quote) is null) throw new ApiException(400, -1130, "Data sent for parameter 'quoteAsset' is not valid.");
        var price = call.World.Prices.Usd(quote, call.World.Now);
        call.Json.WriteStartArray();
        foreach (var (name, wallet) in Wallets)
        {
            var worth = wallet is { } known ? call.World.Worth(call.Account, known) : 0;
            call.Json.WriteStartObject();
            call.Json.WriteBoolean("activate", wallet is not null);
            call.Json.WriteShortDecimal("balance", decimal.Round(worth / price, 8));
            call.Json.WriteString("walletName", name);
            call.Json.WriteEndObject();
        }

        call.Json.WriteEndArray();
    }

    private static void WriteRestrictions(ApiCall call)
    {
        call.Json.WriteStartObject();
        call.Json.WriteNumber("createTime", call.World.Settings.Start.ToUnixTimeMilliseconds());
        call.Json.WriteBoolean("enableReading", true);
        foreach (var name in Refused) call.Json.WriteBoolean(name, false);
        call.Json.WriteBoolean("enableSpotAndMarginTrading", call.Account == 2);
        call.Json.WriteEndObject();
    }
}
