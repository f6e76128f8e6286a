using System.Text.Json.Serialization.Metadata;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Tests.Exchange.Wire;

internal static class EarnRecordings
{
    public const string Account = """
        {"totalAmountInBTC":"0.05000000","totalAmountInUSDT":"3000.00000000","totalFlexibleAmountInBTC":"0.02000000","totalFlexibleAmountInUSDT":"1200.00000000",
         "totalLockedInBTC":"0.03000000","totalLockedInUSDT":"1800.00000000"}
        """;

    public const string FlexiblePositions = """
        {"rows":[{"totalAmount":"1200.50000000","tierAnnualPercentageRate":{"0-500USDT":0.05,"500-5000USDT":0.02},"latestAnnualPercentageRate":"0.01850000",
         "yesterdayAirdropPercentageRate":"0.00100000","asset":"USDT","airDropAsset":"BNB","canRedeem":true,"collateralAmount":"200.00000000","productId":"USDT001",
         "yesterdayRealTimeRewards":"0.06100000","cumulativeBonusRewards":"1.25000000","cumulativeRealTimeRewards":"7.50000000","cumulativeTotalRewards":"8.75000000","autoSubscribe":true}],"total":1}
        """;

    public const string LockedPositions = """
        {"rows":[{"positionId":9007199254740993,"parentPositionId":"","projectId":"Bnb*120","asset":"BNB","amount":"3.25000000","purchaseTime":"1770000000000","duration":"120","accrualDays":"27",
         "rewardAsset":"BNB","APY":"0.0150","rewardAmt":"0.00360000","extraRewardAsset":"","extraRewardAPR":"","estExtraRewardAmt":"","boostRewardAsset":"SOL","boostApr":"0.0012",
         "totalBoostRewardAmt":"0.00010000","nextPay":"0.00013000","nextPayDate":"1772409600000","payPeriod":"1","redeemAmountEarly":"3.24640000","rewardsEndDate":"1780368000000",
         "deliverDate":"1780454400000","redeemPeriod":"1","redeemingAmt":"0","redeemTo":"SPOT","partialAmtDeliverDate":"","canRedeemEarly":true,"canFastRedemption":false,
         "autoSubscribe":false,"type":"NORMAL","status":"HOLDING","canReStake":false}],"total":1}
        """;

    public const string FlexibleSubscriptions = """
        {"rows":[{"amount":"500.00000000","asset":"USDT","time":1772366400000,"purchaseId":26055000001,"productId":"USDT001","type":"AUTO","sourceAccount":"SPOTANDFUNDING",
         "amtFromSpot":"400","amtFromFunding":"100","status":"SUCCESS"}],"total":1}
        """;

    public const string FlexibleRedemptions = """
        {"rows":[{"amount":"75.25000000","asset":"USDT","time":1772366400000,"projectId":"USDT001","redeemId":40607000002,"destAccount":"SPOT","status":"PAID"}],"total":1}
        """;

    public const string FlexibleRewards = """
        {"rows":[{"asset":"USDT","rewards":"0.00210000","projectId":"USDT001","type":"REALTIME","time":1772366400000},
         {"asset":"USDT","rewards":"0.00800000","projectId":"USDT001","type":"BONUS","time":1772323200000}],"total":2}
        """;

    public const string LockedSubscriptions = """
        {"rows":[{"positionId":"9007199254740993","purchaseId":"26055000003","projectId":"Bnb*120","time":1770000000000,"asset":"BNB","amount":"3.25000000","lockPeriod":"120",
         "type":"NORMAL","sourceAccount":"SPOT","amtFromSpot":"3.25","amtFromFunding":"0","status":"SUCCESS"}],"total":1}
        """;

    public const string LockedRedemptions = """
        {"rows":[{"positionId":123124,"redeemId":40607000004,"time":1772366400000,"asset":"BNB","lockPeriod":"30","amount":"1.99000000","originalAmount":"2.00000000","type":"NEW_TRANSFERRED",
         "deliverDate":"1772452800000","lossAmount":"0.01000000","isComplete":true,"rewardAsset":"BNB","rewardAmt":"0.00200000","extraRewardAsset":"SOL","estExtraRewardAmt":"0.001","status":"PAID"}],"total":1}
        """;

    public const string LockedRewards = """
        {"rows":[{"positionId":123124,"time":1772366400000,"asset":"BNB","lockPeriod":"30","amount":"0.00013000","type":"Locked Rewards"},
         {"positionId":"123124","time":1772366400000,"asset":"SOL","amount":"0.00001000","type":"Boost Rewards"}],"total":2}
        """;

    // What the next payment will be, and choices of the owner that change no balance.
    public static readonly string[] LockedPositionsLeftOut =
    [
        "/rows/nextPay", "/rows/nextPayDate", "/rows/payPeriod", "/rows/redeemPeriod", "/rows/redeemTo", "/rows/partialAmtDeliverDate",
        "/rows/canFastRedemption", "/rows/type", "/rows/canReStake",
    ];

    public static readonly Dictionary<string, (JsonTypeInfo Type, string Json, string[] LeftOut)> All = new()
    {
        ["/sapi/v1/simple-earn/account"] = (ExchangeJson.Default.SimpleEarnAccount, Account, []),
        ["/sapi/v1/simple-earn/flexible/position"] = (ExchangeJson.Default.ListPageFlexiblePosition, FlexiblePositions, []),
        ["/sapi/v1/simple-earn/locked/position"] = (ExchangeJson.Default.ListPageLockedPosition, LockedPositions, LockedPositionsLeftOut),
        ["/sapi/v1/simple-earn/flexible/history/subscriptionRecord"] = (ExchangeJson.Default.ListPageFlexibleSubscription, FlexibleSubscriptions, []),
        ["/sapi/v1/simple-earn/flexible/history/redemptionRecord"] = (ExchangeJson.Default.ListPageFlexibleRedemption, FlexibleRedemptions, []),
        ["/sapi/v1/simple-earn/flexible/history/rewardsRecord"] = (ExchangeJson.Default.ListPageFlexibleReward, FlexibleRewards, []),
        ["/sapi/v1/simple-earn/locked/history/subscriptionRecord"] = (ExchangeJson.Default.ListPageLockedSubscription, LockedSubscriptions, []),
        ["/sapi/v1/simple-earn/locked/history/redemptionRecord"] = (ExchangeJson.Default.ListPageLockedRedemption, LockedRedemptions, []),
        ["/sapi/v1/simple-earn/locked/history/rewardsRecord"] = (ExchangeJson.Default.ListPageLockedReward, LockedRewards, []),
    };
}
