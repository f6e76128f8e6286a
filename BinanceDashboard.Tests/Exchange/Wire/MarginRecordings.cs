using System.Text.Json.Serialization.Metadata;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Tests.Exchange.Wire;

internal static class MarginRecordings
{
    public const string Account = """
        {"created":true,"borrowEnabled":true,"marginLevel":"2.15000000","collateralMarginLevel":"2.05","totalAssetOfBtc":"0.50000000","totalLiabilityOfBtc":"0.23000000",
         "totalNetAssetOfBtc":"0.27000000","TotalCollateralValueInUSDT":"28000.50","totalOpenOrderLossInUSDT":"1.25","tradeEnabled":true,"transferInEnabled":true,"transferOutEnabled":false,
         "accountType":"MARGIN_1","userAssets":[{"asset":"ETH","borrowed":"2.00000000","free":"0.50000000","interest":"0.00010000","locked":"0.10000000","netAsset":"-1.40010000"}]}
        """;

    public const string IsolatedAccount = """
        {"assets":[{"baseAsset":{"asset":"ETH","borrowEnabled":true,"borrowed":"1.00000000","free":"1.50000000","interest":"0.00002000","locked":"0","netAsset":"0.49998000","netAssetOfBtc":"0.0245",
          "repayEnabled":true,"totalAsset":"1.50000000"},"quoteAsset":{"asset":"USDT","borrowEnabled":true,"borrowed":"0","free":"120.00000000","interest":"0","locked":"30.00000000",
          "netAsset":"150.00000000","netAssetOfBtc":"0.0024","repayEnabled":true,"totalAsset":"150.00000000"},"symbol":"ETHUSDT","isolatedCreated":true,"enabled":true,"marginLevel":"1.55",
          "marginLevelStatus":"NORMAL","marginRatio":"5.00000000","indexPrice":"3001.25000000","liquidatePrice":"4100.00000000","liquidateRate":"36.60000000","tradeEnabled":true}],
         "totalAssetOfBtc":"0.0760","totalLiabilityOfBtc":"0.0491","totalNetAssetOfBtc":"0.0269"}
        """;

    public static readonly Dictionary<string, (JsonTypeInfo Type, string Json, string[] LeftOut)> All = new()
    {
        ["/sapi/v1/margin/account"] = (ExchangeJson.Default.MarginAccountInfo, Account, []),
        ["/sapi/v1/margin/isolated/account"] = (ExchangeJson.Default.IsolatedMarginAccountInfo, IsolatedAccount, []),
    };
}
