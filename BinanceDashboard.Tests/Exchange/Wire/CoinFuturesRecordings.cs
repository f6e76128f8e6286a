using System.Text.Json.Serialization.Metadata;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Tests.Exchange.Wire;

internal static class CoinFuturesRecordings
{
    public const string ExchangeInfo = """
        {"timezone":"UTC","serverTime":1772366400123,
         "rateLimits":[{"interval":"MINUTE","intervalNum":1,"limit":6000,"rateLimitType":"REQUEST_WEIGHT"},{"interval":"MINUTE","intervalNum":1,"limit":6000,"rateLimitType":"ORDERS"}],
         "exchangeFilters":[],
         "symbols":[{"symbol":"ETHUSD_PERP","pair":"ETHUSD","contractType":"PERPETUAL","deliveryDate":4133404800000,"onboardDate":1597042800000,"contractStatus":"TRADING","contractSize":10,
          "marginAsset":"ETH","maintMarginPercent":"2.5000","requiredMarginPercent":"5.0000","baseAsset":"ETH","quoteAsset":"USD","pricePrecision":2,"quantityPrecision":0,
          "baseAssetPrecision":8,"quotePrecision":8,"equalQtyPrecision":4,"maxMoveOrderLimit":10000,"triggerProtect":"0.0500","underlyingType":"COIN","underlyingSubType":["PoS"],
          "filters":[{"filterType":"PRICE_FILTER","minPrice":"0.01","maxPrice":"100000","tickSize":"0.01"},{"filterType":"LOT_SIZE","minQty":"1","maxQty":"1000000","stepSize":"1"},
           {"filterType":"MAX_NUM_ORDERS","limit":200},{"filterType":"PERCENT_PRICE","multiplierUp":"1.0500","multiplierDown":"0.9500","multiplierDecimal":"4"}],
          "orderTypes":["LIMIT","MARKET"],"timeInForce":["GTC","IOC"],"liquidationFee":"0.015000","marketTakeBound":"0.05"}]}
        """;

    public const string Positions = """
        [{"symbol":"ETHUSD_PERP","positionAmt":"-20","entryPrice":"3000.10000000","breakEvenPrice":"2998.90000000","markPrice":"3003.10000000","unRealizedProfit":"-0.00006660",
          "liquidationPrice":"3290.14000000","leverage":"20","maxQty":"5000","marginType":"isolated","isolatedMargin":"0.00340000","isAutoAddMargin":"false","positionSide":"BOTH",
          "notionalValue":"-0.06659784","isolatedWallet":"0.00346660","updateTime":1772366400123}]
        """;

    public const string Trades = """
        [{"symbol":"ETHUSD_PERP","id":7001,"orderId":9007199254740995,"pair":"ETHUSD","side":"SELL","price":"3000.10","qty":"20","realizedPnl":"0","marginAsset":"ETH","baseQty":"0.06666444",
          "commission":"0.00003333","commissionAsset":"ETH","time":1772366400123,"positionSide":"BOTH","buyer":false,"maker":true}]
        """;

    public const string Orders = """
        [{"avgPrice":"3000.10","clientOrderId":"web_2","cumBase":"0.06666444","executedQty":"20","orderId":9007199254740995,"origQty":"20","origType":"LIMIT","price":"3000.10","reduceOnly":false,
          "side":"SELL","positionSide":"BOTH","status":"FILLED","stopPrice":"0","closePosition":false,"symbol":"ETHUSD_PERP","pair":"ETHUSD","time":1772366400100,"timeInForce":"GTC","type":"LIMIT",
          "activatePrice":"0","priceRate":"0","updateTime":1772366400123,"workingType":"CONTRACT_PRICE","priceProtect":false,"priceMatch":"NONE","selfTradePreventionMode":"NONE"}]
        """;

    public const string Income = """
        [{"symbol":"","incomeType":"TRANSFER","income":"0.50000000","asset":"ETH","info":"DEPOSIT","time":1772366400000,"tranId":"180012345678","tradeId":""},
         {"symbol":"ETHUSD_250926","incomeType":"DELIVERED_SETTELMENT","income":"0.00120000","asset":"ETH","info":"","time":1772366400000,"tranId":"180012345678","tradeId":"7002"}]
        """;

    public const string MarkPrices = """
        [{"symbol":"ETHUSD_PERP","pair":"ETHUSD","markPrice":"3003.10000000","indexPrice":"3004.25000000","estimatedSettlePrice":"3004.11000000","lastFundingRate":"0.00012000",
          "interestRate":"0.00010000","nextFundingTime":1772380800000,"time":1772366400000},
         {"symbol":"ETHUSD_260327","pair":"ETHUSD","markPrice":"3020.00000000","indexPrice":"3004.25000000","estimatedSettlePrice":"3004.11000000","lastFundingRate":"","interestRate":"",
          "nextFundingTime":0,"time":1772366400000}]
        """;

    private const string Account = """
        {"assets":[{"asset":"ETH","walletBalance":"0.50346660","unrealizedProfit":"-0.00006660","marginBalance":"0.50340000","maintMargin":"0.00033300","initialMargin":"0.00332989",
          "positionInitialMargin":"0.00332989","openOrderInitialMargin":"0","maxWithdrawAmount":"0.50000000","crossWalletBalance":"0.50000000","crossUnPnl":"0","availableBalance":"0.50000000",
          "updateTime":1772366400123}],
         "positions":[{"symbol":"ETHUSD_PERP","positionAmt":"-20","initialMargin":"0.00332989","maintMargin":"0.00033300","unrealizedProfit":"-0.00006660","positionInitialMargin":"0.00332989",
          "openOrderInitialMargin":"0","leverage":"20","isolated":true,"positionSide":"BOTH","entryPrice":"3000.10","breakEvenPrice":"2998.90","maxQty":"5000","notionalValue":"-0.06659784","updateTime":1772366400123}],
         "canDeposit":true,"canTrade":true,"canWithdraw":true,"feeTier":2,"updateTime":0}
        """;

    private const string Tickers = """
        [{"symbol":"ETHUSD_PERP","pair":"ETHUSD","priceChange":"-15.50","priceChangePercent":"-0.514","weightedAvgPrice":"3010.42","lastPrice":"3001.20","lastQty":"12","openPrice":"3016.70",
          "highPrice":"3040.00","lowPrice":"2988.01","volume":"5501200","baseVolume":"18273.91","openTime":1772279940000,"closeTime":1772366400123,"firstId":800000001,"lastId":800100345,"count":100345}]
        """;

    public static Dictionary<string, (JsonTypeInfo Type, string Json, string[] LeftOut)> All { get; } = new Dictionary<string, (JsonTypeInfo, string, string[])>
    {
        ["/dapi/v1/time"] = (ExchangeJson.Default.ServerTime, """{"serverTime":1772366400123}""", []),
        ["/dapi/v1/exchangeInfo"] = (FuturesJson.Default.CoinFuturesExchangeInfo, ExchangeInfo, ExchangeInfoLeftOut),
        ["/dapi/v1/account"] = (FuturesJson.Default.CoinFuturesAccountInfo, Account, AccountLeftOut),
        ["/dapi/v1/balance"] = (
            FuturesJson.Default.IReadOnlyListCoinFuturesBalance,
            """[{"accountAlias":"oCfW","asset":"ETH","balance":"0.50346660","withdrawAvailable":"0.50000000","crossWalletBalance":"0.50000000","crossUnPnl":"0","availableBalance":"0.50000000","updateTime":1772366400123}]""",
            []),
        ["/dapi/v1/positionRisk"] = (FuturesJson.Default.IReadOnlyListCoinFuturesPositionRisk, Positions, []),
        ["/dapi/v1/userTrades"] = (FuturesJson.Default.IReadOnlyListCoinFuturesTrade, Trades, []),
        ["/dapi/v1/allOrders"] = (FuturesJson.Default.IReadOnlyListCoinFuturesOrder, Orders, []),
        ["/dapi/v1/openOrders"] = (FuturesJson.Default.IReadOnlyListCoinFuturesOrder, Orders, []),
        ["/dapi/v1/income"] = (FuturesJson.Default.IReadOnlyListFuturesIncome, Income, []),
        ["/dapi/v1/positionSide/dual"] = (FuturesJson.Default.PositionMode, """{"dualSidePosition":false}""", []),
        ["/dapi/v2/leverageBracket"] = (
            FuturesJson.Default.IReadOnlyListCoinFuturesBrackets,
            """[{"symbol":"ETHUSD_PERP","notionalCoef":2.0,"brackets":[{"bracket":2,"initialLeverage":75,"qtyCap":100,"qtylFloor":50,"maintMarginRatio":0.007,"cum":0.1}]},{"pair":"ETHUSD","brackets":[]}]""",
            []),
        ["/dapi/v1/commissionRate"] = (
            FuturesJson.Default.FuturesCommissionRate,
            """{"symbol":"ETHUSD_PERP","makerCommissionRate":"0.000100","takerCommissionRate":"0.000500"}""",
            []),
        ["/dapi/v1/ticker/price"] = (
            FuturesJson.Default.IReadOnlyListCoinFuturesPrice,
            """[{"symbol":"ETHUSD_PERP","ps":"ETHUSD","price":"3001.20","time":1772366400123}]""",
            []),
        ["/dapi/v1/ticker/24hr"] = (FuturesJson.Default.IReadOnlyListCoinFuturesTicker, Tickers, []),
        ["/dapi/v1/ticker/bookTicker"] = (
            FuturesJson.Default.IReadOnlyListFuturesBookPrice,
            """[{"symbol":"ETHUSD_PERP","pair":"ETHUSD","bidPrice":"3001.10","bidQty":"1250","askPrice":"3001.20","askQty":"704","time":1772366400123}]""",
            []),
        ["/dapi/v1/premiumIndex"] = (FuturesJson.Default.IReadOnlyListFuturesMarkPrice, MarkPrices, []),
        ["/dapi/v1/fundingRate"] = (
            FuturesJson.Default.IReadOnlyListFuturesFundingRate,
            """[{"symbol":"ETHUSD_PERP","fundingTime":1772352000000,"fundingRate":"0.00010000"}]""",
            []),
        ["/dapi/v1/klines"] = (
            ExchangeJson.Default.IReadOnlyListKline,
            """[[1772366400000,"3000.7","3002.4","3000.6","3002.0","206",1772366459999,"0.68632910",48,"119","0.39648830","0"]]""",
            []),
    };

    // Words for placing orders, and percentages that Binance itself says to ignore.
    private static string[] ExchangeInfoLeftOut =>
    [
        "/timezone", "/exchangeFilters", "/symbols/maintMarginPercent", "/symbols/requiredMarginPercent", "/symbols/baseAssetPrecision", "/symbols/quotePrecision",
        "/symbols/maxMoveOrderLimit", "/symbols/triggerProtect", "/symbols/underlyingSubType", "/symbols/orderTypes", "/symbols/timeInForce", "/symbols/marketTakeBound",
    ];

    // Margin details that follow from the others.
    private static string[] AccountLeftOut =>
        ["/assets/positionInitialMargin", "/assets/openOrderInitialMargin", "/assets/maxWithdrawAmount", "/assets/crossWalletBalance", "/assets/crossUnPnl"];
}
