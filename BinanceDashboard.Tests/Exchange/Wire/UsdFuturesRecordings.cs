using System.Text.Json.Serialization.Metadata;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Tests.Exchange.Wire;

internal static class UsdFuturesRecordings
{
    public const string Positions = """
        [{"symbol":"ETHUSDT","positionSide":"SHORT","positionAmt":"-0.500","entryPrice":"3000.10","breakEvenPrice":"2998.599","markPrice":"3003.10000000","unRealizedProfit":"-1.50000000",
          "liquidationPrice":"3190.41507220","isolatedMargin":"0","notional":"-1501.55000000","marginAsset":"USDT","isolatedWallet":"0","initialMargin":"75.07750000","maintMargin":"6.00620000",
          "positionInitialMargin":"75.07750000","openOrderInitialMargin":"0","adl":3,"bidNotional":"0","askNotional":"0","updateTime":1772366400123}]
        """;

    public const string Trades = """
        [{"buyer":false,"commission":"0.60002000","commissionAsset":"USDT","id":50012345,"maker":false,"orderId":8389765500000000123,"price":"3000.10","qty":"0.500","quoteQty":"1500.05000",
          "realizedPnl":"0","side":"SELL","positionSide":"SHORT","symbol":"ETHUSDT","time":1772366400123}]
        """;

    public const string Orders = """
        [{"avgPrice":"3000.10000","clientOrderId":"web_1","cumQuote":"1500.05000","executedQty":"0.500","orderId":8389765500000000123,"origQty":"0.500","origType":"LIMIT","price":"3000.00",
          "reduceOnly":false,"side":"SELL","positionSide":"SHORT","status":"FILLED","stopPrice":"0","closePosition":false,"symbol":"ETHUSDT","time":1772366400100,"timeInForce":"GTC","type":"LIMIT",
          "activatePrice":"","priceRate":"0.3","updateTime":1772366400123,"workingType":"CONTRACT_PRICE","priceProtect":false,"priceMatch":"NONE","selfTradePreventionMode":"EXPIRE_MAKER","goodTillDate":0}]
        """;

    public const string ForcedOrders = """
        [{"orderId":8389765500000000999,"symbol":"ETHUSDT","status":"FILLED","clientOrderId":"autoclose-1772366400123000001","price":"3190.42","avgPrice":"3188.77000","origQty":"0.500",
          "executedQty":"0.500","cumQuote":"1594.38500","timeInForce":"IOC","type":"LIMIT","reduceOnly":false,"closePosition":false,"side":"BUY","positionSide":"SHORT","stopPrice":"0",
          "workingType":"CONTRACT_PRICE","origType":"LIMIT","time":1772366400123,"updateTime":1772366400150}]
        """;

    public const string ConditionalOrders = """
        [{"algoId":2000000000000123,"clientAlgoId":"stop-1","algoType":"CONDITIONAL","orderType":"STOP_MARKET","symbol":"ETHUSDT","side":"BUY","positionSide":"SHORT","timeInForce":"GTC",
          "quantity":"0.500","algoStatus":"FINISHED","actualOrderId":"8389765500000000777","actualPrice":"3100.20000","actualQty":"0.500","actualType":"MARKET","triggerPrice":"3100.00","price":"0.00",
          "icebergQuantity":null,"tpTriggerPrice":"0.000","tpPrice":"0.000","slTriggerPrice":"0.000","slPrice":"0.000","tpOrderType":"","selfTradePreventionMode":"EXPIRE_MAKER",
          "workingType":"MARK_PRICE","priceMatch":"NONE","closePosition":false,"priceProtect":true,"reduceOnly":true,"activatePrice":"","callbackRate":"","createTime":1772366400123,
          "updateTime":1772366500000,"triggerTime":1772366499000,"goodTillDate":0}]
        """;

    public const string Income = """
        [{"symbol":"","incomeType":"TRANSFER","income":"250.00000000","asset":"USDT","info":"TRANSFER","time":1772366400000,"tranId":180012345678,"tradeId":""},
         {"symbol":"ETHUSDT","incomeType":"COMMISSION","income":"-0.60002000","asset":"USDT","info":"COMMISSION","time":1772366400123,"tranId":180012345678,"tradeId":"50012345"}]
        """;

    private const string MarkPrices = """
        [{"symbol":"ETHUSDT","markPrice":"3003.10000000","indexPrice":"3004.25000000","estimatedSettlePrice":"3004.11000000","lastFundingRate":"0.00010000","interestRate":"0.00010000",
          "nextFundingTime":1772380800000,"time":1772366400123}]
        """;

    private const string Tickers = """
        [{"symbol":"ETHUSDT","priceChange":"-15.50","priceChangePercent":"-0.514","weightedAvgPrice":"3010.42","lastPrice":"3001.20","lastQty":"0.120","openPrice":"3016.70","highPrice":"3040.00",
          "lowPrice":"2988.01","volume":"1200345.112","quoteVolume":"3613547215.88","openTime":1772279940000,"closeTime":1772366400123,"firstId":5000000001,"lastId":5001200345,"count":1200345}]
        """;

    private const string AssetIndexes = """
        [{"symbol":"ETHUSD","time":1772366400004,"index":"3004.11000000","bidBuffer":"0.05000000","askBuffer":"0.05000000","bidRate":"2853.90450000","askRate":"3154.31550000",
          "autoExchangeBidBuffer":"0.02500000","autoExchangeAskBuffer":"0.02500000","autoExchangeBidRate":"2929.00725000","autoExchangeAskRate":"3079.21275000"}]
        """;

    public static Dictionary<string, (JsonTypeInfo Type, string Json, string[] LeftOut)> All { get; } = new Dictionary<string, (JsonTypeInfo, string, string[])>
    {
        ["/fapi/v3/balance"] = (
            FuturesJson.Default.IReadOnlyListUsdFuturesBalance,
            """[{"accountAlias":"oCfW","asset":"BNFCR","balance":"-12.50000000","crossWalletBalance":"-12.50000000","crossUnPnl":"0.00000000","availableBalance":"0","maxWithdrawAmount":"0","marginAvailable":true,"updateTime":0}]""",
            []),
        ["/fapi/v1/accountConfig"] = (
            FuturesJson.Default.FuturesAccountConfig,
            """{"feeTier":1,"canTrade":true,"canDeposit":true,"canWithdraw":true,"dualSidePosition":true,"updateTime":0,"multiAssetsMargin":false,"tradeGroupId":-1}""",
            []),
        ["/fapi/v1/symbolConfig"] = (
            FuturesJson.Default.IReadOnlyListFuturesSymbolConfig,
            """[{"symbol":"ETHUSDT","marginType":"CROSSED","isAutoAddMargin":"false","leverage":20,"maxNotionalValue":"4000000"}]""",
            []),
        ["/fapi/v3/positionRisk"] = (FuturesJson.Default.IReadOnlyListUsdFuturesPositionRisk, Positions, []),
        ["/fapi/v1/userTrades"] = (FuturesJson.Default.IReadOnlyListUsdFuturesTrade, Trades, []),
        ["/fapi/v1/allOrders"] = (FuturesJson.Default.IReadOnlyListUsdFuturesOrder, Orders, []),
        ["/fapi/v1/openOrders"] = (FuturesJson.Default.IReadOnlyListUsdFuturesOrder, Orders, []),
        ["/fapi/v1/order"] = (FuturesJson.Default.UsdFuturesOrder, Orders.Trim()[1..^1], []),
        ["/fapi/v1/forceOrders"] = (FuturesJson.Default.IReadOnlyListUsdFuturesOrder, ForcedOrders, []),
        // The two prices of an order pair that no call of Binance places any more.
        ["/fapi/v1/allAlgoOrders"] = (FuturesJson.Default.IReadOnlyListConditionalOrder, ConditionalOrders, ["/tpTriggerPrice", "/tpPrice", "/slTriggerPrice", "/slPrice", "/tpOrderType"]),
        ["/fapi/v1/openAlgoOrders"] = (FuturesJson.Default.IReadOnlyListConditionalOrder, ConditionalOrders, ["/tpTriggerPrice", "/tpPrice", "/slTriggerPrice", "/slPrice", "/tpOrderType"]),
        ["/fapi/v1/income"] = (FuturesJson.Default.IReadOnlyListFuturesIncome, Income, []),
        ["/fapi/v1/multiAssetsMargin"] = (FuturesJson.Default.MultiAssetsMode, """{"multiAssetsMargin":true}""", []),
        ["/fapi/v1/positionSide/dual"] = (FuturesJson.Default.PositionMode, """{"dualSidePosition":true}""", []),
        ["/fapi/v1/leverageBracket"] = (
            FuturesJson.Default.IReadOnlyListUsdFuturesBrackets,
            """[{"symbol":"ETHUSDT","notionalCoef":1.5,"brackets":[{"bracket":1,"initialLeverage":100,"notionalCap":50000,"notionalFloor":0,"maintMarginRatio":0.004,"cum":0.0}]}]""",
            []),
        ["/fapi/v1/commissionRate"] = (
            FuturesJson.Default.FuturesCommissionRate,
            """{"symbol":"ETHUSDT","makerCommissionRate":"0.000200","takerCommissionRate":"0.000500","rpiCommissionRate":"0.000050"}""",
            []),
        ["/fapi/v1/premiumIndex"] = (FuturesJson.Default.IReadOnlyListFuturesMarkPrice, MarkPrices, []),
        ["/fapi/v1/fundingRate"] = (
            FuturesJson.Default.IReadOnlyListFuturesFundingRate,
            """[{"symbol":"ETHUSDT","fundingRate":"-0.00004512","fundingTime":1772352000000,"markPrice":"2999.87000000"}]""",
            []),
        ["/fapi/v1/fundingInfo"] = (
            FuturesJson.Default.IReadOnlyListFuturesFundingInfo,
            """[{"symbol":"XAUUSDT","adjustedFundingRateCap":"0.02000000","adjustedFundingRateFloor":"-0.02000000","fundingIntervalHours":4,"disclaimer":false}]""",
            ["/disclaimer"]),
        ["/fapi/v1/ticker/24hr"] = (FuturesJson.Default.IReadOnlyListUsdFuturesTicker, Tickers, []),
        ["/fapi/v1/ticker/bookTicker"] = (
            FuturesJson.Default.IReadOnlyListFuturesBookPrice,
            """[{"symbol":"ETHUSDT","bidPrice":"3001.19","bidQty":"12.500","askPrice":"3001.20","askQty":"7.044","time":1772366400123,"lastUpdateId":9000000000001}]""",
            []),
        ["/fapi/v1/assetIndex"] = (FuturesJson.Default.IReadOnlyListAssetIndex, AssetIndexes, []),
        ["/fapi/v1/klines"] = (ExchangeJson.Default.IReadOnlyListKline, SpotRecordings.Klines, []),
        ["/fapi/v1/markPriceKlines"] = (
            ExchangeJson.Default.IReadOnlyListKline,
            """[[1772366400000,"3003.10","3003.90","3002.50","3003.40","0 ",1772366459999,"0",60,"0","0","0"]]""",
            []),
    };
}
