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

    public const string UserTrades = """
        [{"commission":"0.00006000","commissionAsset":"BTC","id":34000000001,"isBestMatch":true,"isBuyer":false,"isMaker":true,"orderId":39324000001,"price":"0.05010000","qty":"3.00000000",
          "symbol":"ETHBTC","isIsolated":true,"time":1772366400123}]
        """;

    public const string Orders = """
        [{"clientOrderId":"mine-9","cummulativeQuoteQty":"-1.00000000","executedQty":"1.00000000","icebergQty":"0.00000000","isWorking":false,"orderId":41295000001,"origQty":"5.31000000",
          "price":"0.05000000","side":"SELL","status":"CANCELED","stopPrice":"0.04900000","symbol":"ETHBTC","isIsolated":false,"time":1772366400123,"timeInForce":"GTC",
          "type":"TAKE_PROFIT_LIMIT","selfTradePreventionMode":"NONE","updateTime":1772366402123}]
        """;

    public const string BorrowRepay = """
        {"rows":[{"type":"AUTO","isolatedSymbol":"ETHUSDT","amount":"1.01000000","asset":"ETH","interest":"0.01000000","principal":"1.00000000","status":"CONFIRMED",
         "timestamp":1772366400000,"txId":2970933056000}],"total":1}
        """;

    public const string Interest = """
        {"rows":[{"txId":1352286576452864727,"interestAccuredTime":1772366400000,"asset":"BNB","rawAsset":"ETH","principal":"2.00000000","interest":"0.00000120","interestRate":"0.00013233",
         "type":"ON_BORROW_CONVERTED","isolatedSymbol":"ETHUSDT"}],"total":1}
        """;

    // In seconds.
    public const string Transfers = """
        {"rows":[{"amount":"5.00000000","asset":"USDT","status":"CONFIRMED","timestamp":1772366400,"txId":5239810406000,"type":"ROLL_OUT","transFrom":"ISOLATED_MARGIN",
         "transTo":"ISOLATED_MARGIN","fromSymbol":"ETHUSDT","toSymbol":"BTCUSDT"}],"total":1}
        """;

    public const string CapitalFlow = """
        [{"id":123456000001,"tranId":123123000001,"timestamp":1772366400123,"asset":"USDT","symbol":"ETHUSDT","type":"TRADING_COMMISSION","amount":"-1.01"}]
        """;

    public const string Liquidations = """
        {"rows":[{"avgPrice":"3000.38","executedQty":"0.50000000","orderId":180015097000,"price":"2990.00","qty":"0.50000000","side":"SELL","symbol":"ETHUSDT","timeInForce":"GTC",
         "isIsolated":true,"updatedTime":1772366400745}],"total":1}
        """;

    public static readonly Dictionary<string, (JsonTypeInfo Type, string Json, string[] LeftOut)> All = new()
    {
        ["/sapi/v1/margin/account"] = (ExchangeJson.Default.MarginAccountInfo, Account, []),
        ["/sapi/v1/margin/isolated/account"] = (ExchangeJson.Default.IsolatedMarginAccountInfo, IsolatedAccount, []),
        ["/sapi/v1/margin/myTrades"] = (ExchangeJson.Default.IReadOnlyListUserTrade, UserTrades, ["/isBestMatch"]),
        ["/sapi/v1/margin/allOrders"] = (ExchangeJson.Default.IReadOnlyListSpotOrder, Orders, ["/selfTradePreventionMode"]),
        ["/sapi/v1/margin/borrow-repay"] = (ExchangeJson.Default.ListPageMarginBorrowRepay, BorrowRepay, []),
        ["/sapi/v1/margin/interestHistory"] = (ExchangeJson.Default.ListPageMarginInterest, Interest, []),
        ["/sapi/v1/margin/transfer"] = (ExchangeJson.Default.ListPageMarginTransfer, Transfers, []),
        ["/sapi/v1/margin/capital-flow"] = (ExchangeJson.Default.IReadOnlyListMarginCapitalFlow, CapitalFlow, []),
        ["/sapi/v1/margin/forceLiquidationRec"] = (ExchangeJson.Default.ListPageMarginLiquidation, Liquidations, []),
    };
}
