using BinanceDashboard.Simulator.Books;
using static BinanceDashboard.Tests.Simulator.Protocol.ProtocolProbe;

namespace BinanceDashboard.Tests.Simulator.Protocol;

public sealed class EarnEndpointsTests
{
    private const string Root = "/sapi/v1/simple-earn/";
    private static readonly TimeSpan Month = TimeSpan.FromDays(30);
    private readonly ProtocolProbe _probe = new();

    [Fact]
    public void FlexiblePosition_OfABalance_HasTheShapeOfBinances()
    {
        _probe.Put(Purse.EarnFlexible, "USDT", 75.46m);
        _probe.Books.Earn.Rewards.Add(new EarnRewardRow(_probe.Now.AddDays(-1), "USDT", 0.25m, "REALTIME", "USDT001", null, 0));
        _probe.Books.Earn.Rewards.Add(new EarnRewardRow(_probe.Now.AddDays(-5), "USDT", 0.5m, "BONUS", "USDT001", null, 0));

        var row = Assert.Single(_probe.Rows($"{Root}flexible/position", "asset=USDT"));

        Assert.Equal(
            "asset:T autoSubscribe:B canRedeem:B collateralAmount:T cumulativeBonusRewards:T cumulativeRealTimeRewards:T cumulativeTotalRewards:T " +
            "latestAnnualPercentageRate:T productId:T tierAnnualPercentageRate:O totalAmount:T yesterdayRealTimeRewards:T", row.Shape());
        Assert.Equal(("75.46000000", "USDT001"), (row.Text("totalAmount"), row.Text("productId")));
        Assert.Equal((0.25m, 0.25m, 0.5m, 0.75m), (row.Decimal("yesterdayRealTimeRewards"), row.Decimal("cumulativeRealTimeRewards"), row.Decimal("cumulativeBonusRewards"), row.Decimal("cumulativeTotalRewards")));
        Assert.Empty(_probe.Rows($"{Root}flexible/position", "productId=BTC001"));
    }

    [Fact]
    public void LockedPosition_Numbers_AreTexts()
    {
        _probe.Books.Earn.Locked.Add(new LockedPosition { Id = 123, Project = "Dot*60", Asset = "DOT", Amount = 122, PurchasedAt = _probe.Now.AddDays(-4.5), Days = 60, YearlyRate = 0.1m });

        var row = Assert.Single(_probe.Rows($"{Root}locked/position"));

        Assert.Equal(123, row.Number("positionId"));
        Assert.Equal(("60", "4", "0.1"), (row.Text("duration"), row.Text("accrualDays"), row.Text("APY")));
        Assert.Equal(Milliseconds(_probe.Now.AddDays(-4.5)).ToString(), row.Text("purchaseTime"));
        Assert.Equal(Milliseconds(_probe.Now.AddDays(55.5)).ToString(), row.Text("deliverDate"));
        Assert.Empty(_probe.Rows($"{Root}locked/position", "positionId=124"));
    }

    [Fact]
    public void Account_FlexibleAndLocked_AddUp()
    {
        _probe.Put(Purse.EarnFlexible, "USDT", 100);
        _probe.Put(Purse.EarnLocked, "BTC", 0.5m);

        var body = _probe.Read($"{Root}account");

        var bitcoin = _probe.World.Prices.Usd("BTC", _probe.Now);
        Assert.Equal((100m, 0.5m), (body.Decimal("totalFlexibleAmountInUSDT"), body.Decimal("totalLockedInBTC")));
        Assert.Equal(100 + 0.5m * bitcoin, body.Decimal("totalAmountInUSDT"));
    }

    [Theory]
    [InlineData("flexible/history/subscriptionRecord")]
    [InlineData("flexible/history/redemptionRecord")]
    [InlineData("flexible/history/rewardsRecord")]
    [InlineData("locked/history/subscriptionRecord")]
    [InlineData("locked/history/redemptionRecord")]
    [InlineData("locked/history/rewardsRecord")]
    public void History_Windows_AreThirtyDays(string path)
    {
        var locked = path.StartsWith("locked", StringComparison.Ordinal) ? 5 : (long?)null;
        foreach (var days in (double[])[0.5, 29, 30, 31, 45]) AddAll(_probe.Now.AddDays(-days), locked);
        var (now, old) = (Milliseconds(_probe.Now), Milliseconds(_probe.Now.AddDays(-45)));

        Assert.Equal([0.5, 29, 30], Days(path, ""));
        Assert.Equal([30, 31, 45], Days(path, $"startTime={old}&endTime={old + 15 * 86_400_000L}"));
        Assert.Equal([29, 30, 31, 45], Days(path, $"startTime={old}"));
        Assert.Equal([29, 30, 31, 45], Days(path, $"endTime={old + 16 * 86_400_000L}"));
        Assert.Equal((400, -6021, "Query time range too large"), _probe.Refusal(Root + path, $"startTime={now - (long)Month.TotalMilliseconds - 1}&endTime={now}"));
        Assert.Equal([0.5, 29, 30], Days(path, $"startTime={now - (long)Month.TotalMilliseconds}&endTime={now}"));
    }

    [Fact]
    public void Rewards_OfOneType_AreFiltered()
    {
        foreach (var type in (string[])["BONUS", "REALTIME", "REWARDS"]) _probe.Books.Earn.Rewards.Add(new EarnRewardRow(_probe.Now.AddHours(-1), "USDT", 1, type, "USDT001", null, 0));
        const string Path = $"{Root}flexible/history/rewardsRecord";

        Assert.Equal(["REALTIME"], _probe.Rows(Path, "type=REALTIME").Select(row => row.Text("type")));
        Assert.Equal(3, _probe.Rows(Path, "type=ALL").Count);
        Assert.Equal((400, -6016, "Parameter err"), _probe.Refusal(Path, "type=NONE"));
    }

    [Fact]
    public void History_Rows_HaveTheShapesOfBinances()
    {
        AddAll(_probe.Now, null);
        AddAll(_probe.Now, 5);

        Assert.Equal("amount:T amtFromFunding:T amtFromSpot:T asset:T productId:T purchaseId:N sourceAccount:T status:T time:N type:T", Shape("flexible/history/subscriptionRecord"));
        Assert.Equal("amount:T asset:T destAccount:T projectId:T redeemId:N status:T time:N", Shape("flexible/history/redemptionRecord"));
        Assert.Equal("asset:T projectId:T rewards:T time:N type:T", Shape("flexible/history/rewardsRecord"));
        Assert.Equal("amount:T amtFromFunding:T amtFromSpot:T asset:T lockPeriod:T positionId:N projectId:T purchaseId:T sourceAccount:T status:T time:N type:T", Shape("locked/history/subscriptionRecord"));
        Assert.Equal("amount:T asset:T deliverDate:T isComplete:B lockPeriod:T lossAmount:T originalAmount:T positionId:N redeemId:N rewardAmt:T rewardAsset:T status:T time:N type:T", Shape("locked/history/redemptionRecord"));
        Assert.Equal("amount:T asset:T lockPeriod:T positionId:N time:N type:T", Shape("locked/history/rewardsRecord"));
        Assert.Equal("60", _probe.Rows($"{Root}locked/history/subscriptionRecord")[0].Text("lockPeriod"));
    }

    private string Shape(string path) => Assert.Single(_probe.Rows(Root + path)).Shape();

    private List<double> Days(string path, string query) =>
        [.. _probe.Rows(Root + path, query).Select(row => (_probe.Now - DateTimeOffset.FromUnixTimeMilliseconds(row.Number("time"))).TotalDays)];

    private void AddAll(DateTimeOffset at, long? position)
    {
        var product = position is null ? "USDT001" : "Dot*60";
        _probe.Books.Earn.Subscriptions.Add(new EarnMoveRow(_probe.NextId(), at, "USDT", 1, product, position));
        _probe.Books.Earn.Redemptions.Add(new EarnMoveRow(_probe.NextId(), at, "USDT", 1, product, position));
        _probe.Books.Earn.Rewards.Add(new EarnRewardRow(at, "USDT", 1, position is null ? "REALTIME" : "Locked Rewards", product, position, 60));
    }
}
