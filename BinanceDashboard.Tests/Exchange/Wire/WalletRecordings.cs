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

    public static readonly Dictionary<string, (JsonTypeInfo Type, string Json, string[] LeftOut)> All = new()
    {
        ["/sapi/v1/asset/get-funding-asset"] = (ExchangeJson.Default.IReadOnlyListWalletAsset, FundingWallet, []),
        ["/sapi/v3/asset/getUserAsset"] = (ExchangeJson.Default.IReadOnlyListWalletAsset, Balances, []),
        ["/sapi/v1/asset/transfer"] = (ExchangeJson.Default.ListPageWalletTransfer, Transfers, []),

        // The total is none: it may be more than ever comes.
        ["/sapi/v1/asset/dribblet"] = (ExchangeJson.Default.DustAnswer, DustLog, ["/total"]),
        ["/sapi/v1/asset/assetDividend"] = (ExchangeJson.Default.ListPageAssetDividend, Dividends, []),
    };
}
