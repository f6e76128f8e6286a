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
}
