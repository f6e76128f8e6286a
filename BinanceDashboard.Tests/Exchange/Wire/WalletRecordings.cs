using System.Text.Json.Serialization.Metadata;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Tests.Exchange.Wire;

internal static class WalletRecordings
{
    public const string FundingWallet =
        """[{"asset":"USDC","free":"12.50000000","locked":"3","freeze":"0.25","withdrawing":"0.10","btcValuation":"0.00021"}]""";

    public const string Balances =
        """[{"asset":"ETH","free":"1.75000000","locked":"0.25","freeze":"0","withdrawing":"0","ipoable":"0","btcValuation":"0"}]""";

    public const string Transfers = """
        {"total":2,"rows":[{"asset":"USDT","amount":"150.5","type":"MAIN_UMFUTURE","status":"CONFIRMED","tranId":205000000001,"timestamp":1772366400123},
         {"asset":"USDT","amount":"1","type":"MAIN_UMFUTURE","status":"PENDING","tranId":205000000000,"timestamp":1772366400123}]}
        """;

    public const string DustLog = """
        {"total":8,"userAssetDribblets":[{"operateTime":1772366400000,"totalTransferedAmount":"0.00196000","totalServiceChargeAmount":"0.00004000","transId":9100000000001,
         "userAssetDribbletDetails":[
          {"transId":9100000000001,"serviceChargeAmount":"0.00003000","amount":"0.90000000","operateTime":1772366400000,"transferedAmount":"0.00147000","fromAsset":"USDC"},
          {"transId":9100000000001,"serviceChargeAmount":"0.00001000","amount":"0.00010000","operateTime":1772366400000,"transferedAmount":"0.00049000","fromAsset":"ETH"}]}]}
        """;

    public const string Dividends = """
        {"rows":[{"id":163700000011,"amount":"0.00120000","asset":"BNB","divTime":1772323200000,"enInfo":"Launchpool","tranId":290000000007},
         {"id":163700000010,"amount":"4.50000000","asset":"ABC","divTime":1772323200000,"enInfo":"ABC airdrop","tranId":290000000007}],"total":2}
        """;

    public const string Assets = """
        [{"coin":"ETH","depositAllEnable":true,"withdrawAllEnable":true,"name":"Ethereum","free":"2.50000000","locked":"0.25000000","freeze":"0","withdrawing":"0","ipoing":"0","ipoable":"0",
          "storage":"0","isLegalMoney":false,"trading":true,"networkList":[{"network":"ETH","coin":"ETH","withdrawIntegerMultiple":"0.00000001","isDefault":true,"depositEnable":true,
          "withdrawEnable":true,"depositDesc":"","withdrawDesc":"","specialTips":"","name":"Ethereum (ERC20)","resetAddressStatus":false,"addressRegex":"^(0x)[0-9A-Fa-f]{40}$","memoRegex":"",
          "withdrawFee":"0.00040000","withdrawMin":"0.00100000","withdrawInternalMin":"0.00010000","withdrawMax":"10000","minConfirm":6,"unLockConfirm":64,"sameAddress":false,
          "estimatedArrivalTime":2,"busy":false,"contractAddressUrl":"","contractAddress":""}]}]
        """;

    public const string SpotSnapshot = """
        {"code":200,"msg":"","snapshotVos":[{"data":{"balances":[{"asset":"ETH","free":"2.50000000","locked":"0.25000000"}],"totalAssetOfBtc":"0.13500000"},"type":"spot","updateTime":1772323199000}]}
        """;

    public const string MarginSnapshot = """
        {"code":200,"msg":"","snapshotVos":[{"data":{"marginLevel":"2.15000000","totalAssetOfBtc":"0.50000000","totalLiabilityOfBtc":"0.23000000","totalNetAssetOfBtc":"0.27000000",
         "userAssets":[{"asset":"ETH","borrowed":"2.00000000","free":"0.50000000","interest":"0.00010000","locked":"0.10000000","netAsset":"-1.40010000"}]},"type":"margin","updateTime":1772323199000}]}
        """;

    public const string FuturesSnapshot = """
        {"code":200,"msg":"","snapshotVos":[{"data":{"assets":[{"asset":"USDT","marginBalance":"101.62000000","walletBalance":"103.12000000"}],
         "position":[{"entryPrice":"3003.00000000","markPrice":"3006.00000000","positionAmt":"-0.50000000","symbol":"ETHUSDT","unRealizedProfit":"-1.50000000"}]},"type":"futures","updateTime":1772323199000}]}
        """;

    public const string AccountStatus = """
        {"vipLevel":1,"isMarginEnabled":true,"isFutureEnabled":true,"isOptionsEnabled":false,"isPortfolioMarginRetailEnabled":false}
        """;

    // What one would have to know to deposit or withdraw, which nobody here does.
    public static readonly string[] AssetsLeftOut =
    [
        "/networkList/withdrawIntegerMultiple", "/networkList/depositDesc", "/networkList/withdrawDesc", "/networkList/specialTips", "/networkList/resetAddressStatus",
        "/networkList/addressRegex", "/networkList/memoRegex", "/networkList/withdrawInternalMin", "/networkList/sameAddress", "/networkList/estimatedArrivalTime",
        "/networkList/contractAddressUrl",
    ];

    public static readonly Dictionary<string, (JsonTypeInfo Type, string Json, string[] LeftOut)> All = new()
    {
        ["/sapi/v1/asset/get-funding-asset"] = (ExchangeJson.Default.IReadOnlyListWalletAsset, FundingWallet, []),
        ["/sapi/v3/asset/getUserAsset"] = (ExchangeJson.Default.IReadOnlyListWalletAsset, Balances, []),
        ["/sapi/v1/asset/transfer"] = (ExchangeJson.Default.ListPageWalletTransfer, Transfers, []),

        // The total is none: it may be more than ever comes.
        ["/sapi/v1/asset/dribblet"] = (ExchangeJson.Default.DustAnswer, DustLog, ["/total"]),
        ["/sapi/v1/system/status"] = (ExchangeJson.Default.SystemStatus, """{"status":0,"msg":"normal"}""", []),
        ["/sapi/v1/capital/config/getall"] = (ExchangeJson.Default.IReadOnlyListCoinInfo, Assets, AssetsLeftOut),
        ["/sapi/v1/asset/tradeFee"] = (ExchangeJson.Default.IReadOnlyListTradeFee, """[{"symbol":"ETHUSDT","makerCommission":"0.001","takerCommission":"0.001"}]""", []),
        ["/sapi/v1/accountSnapshot?type=SPOT"] = (ExchangeJson.Default.SnapshotAnswerSpotSnapshot, SpotSnapshot, []),
        ["/sapi/v1/accountSnapshot?type=MARGIN"] = (ExchangeJson.Default.SnapshotAnswerMarginSnapshot, MarginSnapshot, []),
        ["/sapi/v1/accountSnapshot?type=FUTURES"] = (ExchangeJson.Default.SnapshotAnswerFuturesSnapshot, FuturesSnapshot, []),
        ["/sapi/v1/account/info"] = (ExchangeJson.Default.AccountStatus, AccountStatus, []),
        ["/sapi/v1/asset/assetDividend"] = (ExchangeJson.Default.ListPageAssetDividend, Dividends, []),
    };
}
