namespace BinanceDashboard.Tests.Exchange.Wire;

internal static class FuturesRecordings
{
    public const string ExchangeInfo = """
        {"timezone":"UTC","serverTime":1772366400123,"futuresType":"U_MARGINED",
         "rateLimits":[{"interval":"MINUTE","intervalNum":1,"limit":2400,"rateLimitType":"REQUEST_WEIGHT"},{"interval":"MINUTE","intervalNum":1,"limit":1200,"rateLimitType":"ORDERS"}],
         "exchangeFilters":[],"assets":[{"asset":"USDT","marginAvailable":true,"autoAssetExchange":0},{"asset":"BNB","marginAvailable":false,"autoAssetExchange":null}],
         "symbols":[{"symbol":"XAUUSDT","pair":"XAUUSDT","contractType":"TRADIFI_PERPETUAL","deliveryDate":4133404800000,"onboardDate":1765000000000,"status":"TRADING",
          "maintMarginPercent":"2.5000","requiredMarginPercent":"5.0000","baseAsset":"XAU","quoteAsset":"USDT","marginAsset":"USDT","pricePrecision":2,"quantityPrecision":3,
          "baseAssetPrecision":8,"quotePrecision":8,"underlyingType":"COMMODITY","underlyingSubType":["TradFi"],"triggerProtect":"0.0200","liquidationFee":"0.015000",
          "marketTakeBound":"0.02","maxMoveOrderLimit":10000,"filters":[{"filterType":"LOT_SIZE","minQty":"0.002","maxQty":"500","stepSize":"0.002"}],"orderTypes":["LIMIT","MARKET"],"timeInForce":["GTC","IOC"],"permissionSets":["GRID","COPY"]}]}
        """;

    public const string Account = """
        {"totalInitialMargin":"0.10","totalMaintMargin":"0.05","totalWalletBalance":"103.12","totalUnrealizedProfit":"-1.50","totalMarginBalance":"101.62",
         "totalPositionInitialMargin":"0.10","totalOpenOrderInitialMargin":"0","totalCrossWalletBalance":"103.12","totalCrossUnPnl":"-1.50","availableBalance":"101.52","maxWithdrawAmount":"101.52",
         "assets":[{"asset":"USDT","walletBalance":"103.12","unrealizedProfit":"-1.50","marginBalance":"101.62","maintMargin":"0.05","initialMargin":"0.10","positionInitialMargin":"0.10",
          "openOrderInitialMargin":"0","crossWalletBalance":"103.12","crossUnPnl":"-1.50","availableBalance":"101.52","maxWithdrawAmount":"101.52","updateTime":1772366400123}],
         "positions":[{"symbol":"ETHUSDT","positionSide":"SHORT","positionAmt":"-0.500","unrealizedProfit":"-1.50","isolatedMargin":"0","notional":"-1501.50","isolatedWallet":"0",
          "initialMargin":"0.10","maintMargin":"0.05","updateTime":1772366400123}]}
        """;

    // Words for placing orders, and percentages that Binance itself says to ignore.
    public static readonly string[] ExchangeInfoLeftOut =
    [
        "/timezone", "/futuresType", "/exchangeFilters", "/symbols/maintMarginPercent", "/symbols/requiredMarginPercent", "/symbols/baseAssetPrecision", "/symbols/quotePrecision",
        "/symbols/underlyingSubType", "/symbols/triggerProtect", "/symbols/marketTakeBound", "/symbols/maxMoveOrderLimit", "/symbols/orderTypes", "/symbols/timeInForce",
        "/symbols/permissionSets",
    ];

    // Totals that cover USDT alone in single-asset mode, and margin details that follow from the others.
    public static readonly string[] AccountLeftOut =
    [
        "/totalInitialMargin", "/totalMaintMargin", "/totalWalletBalance", "/totalUnrealizedProfit", "/totalMarginBalance", "/totalPositionInitialMargin",
        "/totalOpenOrderInitialMargin", "/totalCrossWalletBalance", "/totalCrossUnPnl", "/availableBalance", "/maxWithdrawAmount", "/assets/positionInitialMargin",
        "/assets/openOrderInitialMargin", "/assets/crossWalletBalance", "/assets/crossUnPnl", "/assets/maxWithdrawAmount",
    ];
}
