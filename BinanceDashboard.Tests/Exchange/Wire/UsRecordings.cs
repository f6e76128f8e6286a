using System.Text.Json.Serialization.Metadata;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Tests.Exchange.Wire;

internal static class UsRecordings
{
    public const string FiatTransfers = """
        {"assetLogRecordList":[{"orderId":"dep-77","paymentAccount":"****1234","paymentChannel":"BITGO","paymentMethod":"WIRE","orderStatus":"Successful","fiatCurrency":"USD","amount":"2500.00",
         "transactionFee":"15.00","platformFee":"0","createTime":1772366400000}]}
        """;

    public const string Distributions = """
        {"rows":[{"amount":"0.00120000","asset":"ETH","divTime":1772323200000,"enInfo":"Staking","tranId":2968885920001}],"total":1}
        """;

    public const string DustLog = """
        {"userDustConvertHistory":[{"operateTime":1772366400000,"totalServiceChargeAmount":"0.00000115","totalTransferredAmount":"0.00005600","tranId":7000300001,
         "userAssetDribbletDetails":[{"fromAsset":"ADA","toAsset":"BTC","amount":"6.50","transferredAmount":"0.00005600","serviceChargeAmount":"0.00000115","operateTime":1772366400000,"tranId":7000300001}]}]}
        """;

    // In seconds, and its quantities are numbers.
    public const string OtcOrders = """
        {"total":1,"rows":[{"quoteId":"4e5446f2","orderId":"10002349","orderStatus":"SUCCESS","fromCoin":"USD","fromAmount":3000.5,"toCoin":"ETH","toAmount":1,"ratio":0.00033328,
         "inverseRatio":3000.5,"createTime":1772366400}]}
        """;

    public const string StakingBalances = """
        {"code":"000000","message":"success","data":[{"asset":"SOL","rewardAsset":"SOL","apr":"0.0642","apy":"0.0663","stakingAmount":"12.5","autoRestake":true}],"success":true}
        """;

    public const string StakingHistory = """[{"asset":"SOL","amount":"3.50000000","type":"staked","initiatedTime":1772366400000,"status":"SUCCESS"}]""";

    public const string StakingRewards = """
        {"code":"000000","message":"success","data":[{"asset":"SOL","amount":"0.00110000","usdValue":"0.16","time":1772366400000,"tranId":3123328982,"autoRestaked":false}],"total":1,"success":true}
        """;

    public static readonly Dictionary<string, (JsonTypeInfo Type, string Json, string[] LeftOut)> All = new()
    {
        ["/sapi/v1/fiatpayment/query/deposit/history"] = (ExchangeJson.Default.UsFiatAnswer, FiatTransfers, []),
        ["/sapi/v1/fiatpayment/query/withdraw/history"] = (ExchangeJson.Default.UsFiatAnswer, FiatTransfers, []),
        ["/sapi/v1/asset/assetDistributionHistory"] = (ExchangeJson.Default.ListPageUsDistribution, Distributions, []),
        ["/sapi/v1/asset/query/dust-logs"] = (ExchangeJson.Default.UsDustAnswer, DustLog, []),
        ["/sapi/v1/otc/orders"] = (ExchangeJson.Default.ListPageUsOtcOrder, OtcOrders, []),
        ["/sapi/v1/staking/stakingBalance"] = (ExchangeJson.Default.DataAnswerUsStakingBalance, StakingBalances, ["/data/rewardAsset", "/data/apy", "/data/autoRestake"]),
        ["/sapi/v1/staking/history"] = (ExchangeJson.Default.IReadOnlyListUsStakingRecord, StakingHistory, []),
        ["/sapi/v1/staking/stakingRewardsHistory"] = (ExchangeJson.Default.DataAnswerUsStakingReward, StakingRewards, []),
    };
}
