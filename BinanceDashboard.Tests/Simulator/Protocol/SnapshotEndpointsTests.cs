using BinanceDashboard.Simulator.Books;
using static BinanceDashboard.Tests.Simulator.Protocol.ProtocolProbe;

namespace BinanceDashboard.Tests.Simulator.Protocol;

public sealed class SnapshotEndpointsTests
{
    private const string Path = "/sapi/v1/accountSnapshot";
    private const long Day = 86_400_000;
    private static readonly DateTimeOffset Midnight = new(2026, 3, 14, 0, 0, 0, TimeSpan.Zero);
    private readonly ProtocolProbe _probe = new();

    [Fact]
    public void Spot_AtEachMidnight_IsWhatTheBooksHeldThen()
    {
        _probe.Put(Purse.Spot, "BTC", 1, Midnight.AddDays(-3));
        _probe.Put(Purse.Spot, "BTC", -0.25m, Midnight.AddMilliseconds(-1));
        _probe.Put(Purse.EarnFlexible, "BTC", 0.25m, Midnight.AddMilliseconds(-1));
        _probe.Put(Purse.Spot, "BTC", 5, Midnight);

        var days = _probe.Rows(Path, "type=SPOT", "snapshotVos");

        Assert.Equal([Milliseconds(Midnight.AddDays(-2).AddSeconds(-1)), Milliseconds(Midnight.AddDays(-1).AddSeconds(-1)), Milliseconds(Midnight.AddSeconds(-1))], days.Select(day => day.Number("updateTime")));
        Assert.Equal(["BTC 1.00000000", "BTC 1.00000000", "BTC 0.75000000 LDBTC 0.25000000"], days.Select(day => string.Join(' ', day.GetProperty("data").GetProperty("balances").EnumerateArray().Select(row => $"{row.Text("asset")} {row.Text("free")}"))));
        Assert.Equal(("spot", "0.75000000"), (days[2].Text("type"), days[2].GetProperty("data").Text("totalAssetOfBtc")));
        Assert.Equal("code:N msg:T snapshotVos:A", _probe.Read(Path, "type=SPOT").Shape());
    }

    [Fact]
    public void Margin_WithADebt_StatesWhatIsLeft()
    {
        _probe.Put(Purse.CrossMargin, "BTC", 2, Midnight.AddDays(-1));
        _probe.Put(Purse.CrossDebt, "BTC", -0.5m, Midnight.AddDays(-1));

        var data = _probe.Rows(Path, "type=MARGIN", "snapshotVos")[^1].GetProperty("data");

        Assert.Equal((2m, 0.5m, 1.5m, 4m), (data.Decimal("totalAssetOfBtc"), data.Decimal("totalLiabilityOfBtc"), data.Decimal("totalNetAssetOfBtc"), data.Decimal("marginLevel")));
        Assert.Equal(1.5m, Assert.Single(data.GetProperty("userAssets").EnumerateArray()).Decimal("netAsset"));
    }

    [Fact]
    public void Futures_WithAPositionThen_CountsItsProfit()
    {
        _probe.Put(Purse.UsdmFutures, "USDT", 1000, Midnight.AddDays(-1));
        _probe.Books.Fills.Add(FillRows.Of(Market.Usdm, Midnight.AddHours(-2), 1, price: 50_000, quantity: 0.1m));
        _probe.Books.Fills.Add(FillRows.Of(Market.Usdm, Midnight.AddHours(2), 2, price: 50_000, quantity: 0.1m, isBuy: false));

        var data = _probe.Rows(Path, "type=FUTURES", "snapshotVos")[^1].GetProperty("data");

        var (asset, position) = (Assert.Single(data.GetProperty("assets").EnumerateArray()), Assert.Single(data.GetProperty("position").EnumerateArray()));
        var mark = _probe.World.Prices.Usd("BTC", Midnight);
        Assert.Equal((1000m, 1000 + (mark - 50_000) * 0.1m), (asset.Decimal("walletBalance"), asset.Decimal("marginBalance")));
        Assert.Equal((0.1m, mark, (mark - 50_000) * 0.1m), (position.Decimal("positionAmt"), position.Decimal("markPrice"), position.Decimal("unRealizedProfit")));
    }

    [Fact]
    public void Days_AskedFor_AreTheNewestOfAMonth()
    {
        _probe.Put(Purse.Spot, "BTC", 1, Midnight.AddDays(-50));
        var now = Milliseconds(_probe.Now);

        Assert.Equal(7, _probe.Rows(Path, "type=SPOT", "snapshotVos").Count);
        Assert.Equal(7, _probe.Rows(Path, $"type=SPOT&startTime={now - 30 * Day}&endTime={now}", "snapshotVos").Count);
        Assert.Equal(30, _probe.Rows(Path, $"type=SPOT&startTime={now - 30 * Day}&endTime={now}&limit=30", "snapshotVos").Count);
        Assert.Empty(_probe.Rows(Path, $"type=SPOT&startTime={now - 60 * Day}&endTime={now - 40 * Day}&limit=30", "snapshotVos"));
    }

    [Theory]
    [InlineData("", -1102)]
    [InlineData("type=OPTIONS", -7002)]
    [InlineData("type=SPOT&limit=6", -1130)]
    [InlineData("type=SPOT&limit=31", -1130)]
    [InlineData("type=SPOT&startTime=1700000000000&endTime=1702592000001", -7001)]
    public void Question_ThatIsWrong_IsRefused(string query, int code) => Assert.Equal(code, _probe.Refusal(Path, query).Code);
}
