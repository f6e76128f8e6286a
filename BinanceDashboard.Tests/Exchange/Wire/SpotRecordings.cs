using System.Text.Json.Serialization.Metadata;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Tests.Exchange.Wire;

internal static class SpotRecordings
{
    public const string ExchangeInfo = """
        {"timezone":"UTC","serverTime":1772366400123,
         "rateLimits":[{"rateLimitType":"REQUEST_WEIGHT","interval":"MINUTE","intervalNum":1,"limit":6000},
          {"rateLimitType":"ORDERS","interval":"SECOND","intervalNum":10,"limit":100},{"rateLimitType":"RAW_REQUESTS","interval":"MINUTE","intervalNum":5,"limit":300000}],
         "exchangeFilters":[],
         "symbols":[{"symbol":"ETHUSDT","status":"TRADING","baseAsset":"ETH","baseAssetPrecision":8,"quoteAsset":"USDT","quotePrecision":8,"quoteAssetPrecision":8,
          "baseCommissionPrecision":8,"quoteCommissionPrecision":8,"orderTypes":["LIMIT","MARKET"],"icebergAllowed":true,"ocoAllowed":true,"otoAllowed":true,"opoAllowed":true,
          "quoteOrderQtyMarketAllowed":true,"allowTrailingStop":true,"cancelReplaceAllowed":true,"amendAllowed":true,"pegInstructionsAllowed":true,
          "isSpotTradingAllowed":true,"isMarginTradingAllowed":true,"filters":[{"filterType":"LOT_SIZE","minQty":"0.00010000","maxQty":"9000.00000000","stepSize":"0.00010000"}],
          "permissions":[],"permissionSets":[],"defaultSelfTradePreventionMode":"EXPIRE_MAKER","allowedSelfTradePreventionModes":["EXPIRE_TAKER"]}],
         "sors":[{"baseAsset":"BTC","symbols":["BTCUSDT","BTCUSDC"]}]}
        """;

    public const string Klines =
        """[[1772366400000,"3000.00","3010.50","2990.10","3005.00","120.50000000",1772369999999,"361204.12",812,"60.25","180602.06","0"]]""";

    public const string Account = """
        {"makerCommission":10,"takerCommission":10,"buyerCommission":0,"sellerCommission":0,
         "commissionRates":{"maker":"0.00100000","taker":"0.00100000","buyer":"0.00000000","seller":"0.00000000"},
         "canTrade":true,"canWithdraw":true,"canDeposit":true,"brokered":false,"requireSelfTradePrevention":false,"preventSor":false,
         "updateTime":1772366400123,"accountType":"SPOT","balances":[{"asset":"ETH","free":"2.50000000","locked":"0.25000000"}],"permissions":["SPOT"],"uid":9007199254740995}
        """;

    public const string Deposits = """
        [{"id":"769800519366885376","amount":"0.75","coin":"ETH","network":"ETH","status":1,"address":"0xabc","addressTag":"","sourceAddress":"0xdef","txId":"0x01",
          "insertTime":1772366400000,"completeTime":1772366460000,"transferType":0,"confirmTimes":"12/12","unlockConfirm":12,"walletType":0,"travelRuleStatus":0}]
        """;

    public const string Withdrawals = """
        [{"id":"b6ae22b3aa844210a7041aee7589627c","amount":"8.91000000","transactionFee":"0.004","coin":"USDT","status":6,"address":"0xabc","addressTag":"","txId":"0x02",
          "applyTime":"2025-10-12 11:12:02","network":"ETH","transferType":0,"withdrawOrderId":"mine-1","info":"","confirmNo":3,"walletType":1,"txKey":"","completeTime":"2025-10-12 11:15:41"}]
        """;

    public const string Permissions = """
        {"ipRestrict":true,"createTime":1698645219000,"tradingAuthorityExpirationTime":1798645219000,"enableReading":true,"enableWithdrawals":false,"enableInternalTransfer":false,
         "enableMargin":false,"enableFutures":true,"permitsUniversalTransfer":false,"enableVanillaOptions":false,"enableFixApiTrade":false,"enableFixReadOnly":true,
         "enableSpotAndMarginTrading":false,"enablePortfolioMarginTrading":false}
        """;

    // Rules for placing orders, which nobody here places.
    public static readonly string[] ExchangeInfoLeftOut =
    [
        "/timezone", "/exchangeFilters", "/sors", "/symbols/quotePrecision", "/symbols/baseCommissionPrecision", "/symbols/quoteCommissionPrecision",
        "/symbols/orderTypes", "/symbols/icebergAllowed", "/symbols/ocoAllowed", "/symbols/otoAllowed", "/symbols/opoAllowed", "/symbols/quoteOrderQtyMarketAllowed",
        "/symbols/allowTrailingStop", "/symbols/cancelReplaceAllowed", "/symbols/amendAllowed", "/symbols/pegInstructionsAllowed", "/symbols/permissions",
        "/symbols/permissionSets", "/symbols/defaultSelfTradePreventionMode", "/symbols/allowedSelfTradePreventionModes",
    ];

    // What future orders would cost; what past ones did cost stands in the fills.
    public static readonly string[] AccountLeftOut =
    [
        "/makerCommission", "/takerCommission", "/buyerCommission", "/sellerCommission", "/commissionRates", "/brokered", "/requireSelfTradePrevention", "/preventSor",
    ];

    public const string Ticker = """
        {"symbol":"ETHUSDT","priceChange":"-30.50000000","priceChangePercent":"-1.006","weightedAvgPrice":"3010.11000000","prevClosePrice":"3030.10000000","lastPrice":"2999.60000000",
         "lastQty":"0.05000000","bidPrice":"2999.59000000","bidQty":"1.20000000","askPrice":"2999.60000000","askQty":"0.80000000","openPrice":"3030.10000000","highPrice":"3051.00000000",
         "lowPrice":"2980.00000000","volume":"120500.25000000","quoteVolume":"362719012.11000000","openTime":1772280000123,"closeTime":1772366400123,"firstId":2400000000,"lastId":2400812345,"count":812346}
        """;

    public const string BookPrice = """{"symbol":"ETHUSDT","bidPrice":"2999.59000000","bidQty":"1.20000000","askPrice":"2999.60000000","askQty":"0.80000000"}""";

    public const string UserTrades = """
        [{"symbol":"ETHUSDT","id":2400000001,"orderId":9007199254740995,"orderListId":-1,"price":"3000.10000000","qty":"0.50000000","quoteQty":"1500.05000000","commission":"0.00050000",
          "commissionAsset":"ETH","time":1772366400123,"isBuyer":true,"isMaker":false,"isBestMatch":true}]
        """;

    public const string Order = """
        {"symbol":"ETHUSDT","orderId":9007199254740995,"orderListId":-1,"clientOrderId":"mine-7","price":"3000.00000000","origQty":"1.00000000","executedQty":"0.50000000",
         "cummulativeQuoteQty":"1500.05000000","status":"EXPIRED_IN_MATCH","timeInForce":"GTC","type":"STOP_LOSS_LIMIT","side":"BUY","stopPrice":"2990.00000000","icebergQty":"0.00000000",
         "time":1772366400123,"updateTime":1772366401123,"isWorking":true,"workingTime":1772366400123,"origQuoteOrderQty":"0.00000000","selfTradePreventionMode":"EXPIRE_MAKER",
         "preventedMatchId":4,"preventedQuantity":"0.50000000","trailingDelta":25,"trailingTime":-1,"strategyId":1,"strategyType":1000001,"usedSor":false,"workingFloor":"EXCHANGE","expiryReason":"NONE"}
        """;

    public const string Commission = """
        {"symbol":"ETHUSDT","standardCommission":{"maker":"0.00100000","taker":"0.00100000","buyer":"0.00000000","seller":"0.00000000"},
         "specialCommission":{"maker":"0.00000000","taker":"0.00000000","buyer":"0.00000000","seller":"0.00000000"},
         "taxCommission":{"maker":"0.00000100","taker":"0.00000100","buyer":"0.00000000","seller":"0.00000200"},
         "discount":{"enabledForAccount":true,"enabledForSymbol":false,"discountAsset":"BNB","discount":"0.75000000"}}
        """;

    public const string OrderRateLimits = """[{"rateLimitType":"ORDERS","interval":"SECOND","intervalNum":10,"limit":100,"count":3}]""";

    // How an order was meant to be matched, which changes nothing of what it did.
    public static readonly string[] OrderLeftOut =
    [
        "/selfTradePreventionMode", "/preventedMatchId", "/preventedQuantity", "/trailingDelta", "/trailingTime", "/strategyId", "/strategyType", "/usedSor", "/workingFloor",
    ];

    public static readonly Dictionary<string, (JsonTypeInfo Type, string Json, string[] LeftOut)> More = new()
    {
        ["/api/v3/ticker/24hr?symbol"] = (ExchangeJson.Default.Ticker, Ticker, []),
        ["/api/v3/ticker/24hr"] = (ExchangeJson.Default.IReadOnlyListTicker, $"[{Ticker}]", []),
        ["/api/v3/ticker/bookTicker?symbol"] = (ExchangeJson.Default.BookPrice, BookPrice, []),
        ["/api/v3/ticker/bookTicker"] = (ExchangeJson.Default.IReadOnlyListBookPrice, $"[{BookPrice}]", []),
        ["/api/v3/avgPrice"] = (ExchangeJson.Default.AveragePrice, """{"mins":5,"price":"3001.25000000","closeTime":1772366400123}""", []),
        ["/api/v3/account/commission"] = (ExchangeJson.Default.SymbolCommission, Commission, []),
        ["/api/v3/myTrades"] = (ExchangeJson.Default.IReadOnlyListUserTrade, UserTrades, ["/isBestMatch"]),
        ["/api/v3/order"] = (ExchangeJson.Default.SpotOrder, Order, OrderLeftOut),
        ["/api/v3/allOrders"] = (ExchangeJson.Default.IReadOnlyListSpotOrder, $"[{Order}]", OrderLeftOut),
        ["/api/v3/openOrders"] = (ExchangeJson.Default.IReadOnlyListSpotOrder, $"[{Order}]", OrderLeftOut),
        ["/api/v3/rateLimit/order"] = (ExchangeJson.Default.IReadOnlyListOrderRateLimit, OrderRateLimits, []),
    };
}
