using BinanceDashboard.Simulator.Books;
using static BinanceDashboard.Tests.Simulator.Protocol.ProtocolProbe;

namespace BinanceDashboard.Tests.Simulator.Protocol;

public sealed class AssetHistoryEndpointsTests
{
    private const string Dusts = "/sapi/v1/asset/dribblet";
    private const string Dividends = "/sapi/v1/asset/assetDividend";
    private const long Day = 86_400_000;
    private readonly ProtocolProbe _probe = new();

    [Fact]
    public void Dusts_OfTwoCoins_AreSummedInBinancesSpelling()
    {
        _probe.Books.Dusts.Add(new DustRow(77, _probe.Now.AddDays(-1), [new DustPart(1, "ADA", 1.5m, 0.0009m, 0.00002m), new DustPart(2, "DOT", 0.2m, 0.0004m, 0.00001m)]));

        var row = Assert.Single(_probe.Rows(Dusts, name: "userAssetDribblets"));

        Assert.Equal("operateTime:N totalServiceChargeAmount:T totalTransferedAmount:T transId:N userAssetDribbletDetails:A", row.Shape());
        Assert.Equal((77, "0.0013", "0.00003"), (row.Number("transId"), row.Text("totalTransferedAmount"), row.Text("totalServiceChargeAmount")));
        var part = row.GetProperty("userAssetDribbletDetails")[0];
        Assert.Equal("amount:T fromAsset:T operateTime:N serviceChargeAmount:T transId:N transferedAmount:T", part.Shape());
        Assert.Equal(("ADA", "1.5", "0.0009"), (part.Text("fromAsset"), part.Text("amount"), part.Text("transferedAmount")));
    }

    [Fact]
    public void Dusts_MoreThanAHundred_AreTheNewestOnes()
    {
        for (var i = 0; i < 130; i++) _probe.Books.Dusts.Add(new DustRow(i, _probe.Now.AddDays(i - 200), [new DustPart(i, "ADA", 1, 1, 0)]));

        var rows = _probe.Rows(Dusts, name: "userAssetDribblets");

        Assert.Equal(Enumerable.Range(30, 100).Reverse().Select(id => (long)id), rows.Select(row => row.Number("transId")));
        Assert.Empty(_probe.Rows(Dusts, "accountType=MARGIN", "userAssetDribblets"));
        Assert.Equal(-1102, _probe.Refusal(Dusts, "accountType=FUTURES").Code);
    }

    [Fact]
    public void Dusts_BeforeDecember2020_AreNotListed()
    {
        var first = new DateTimeOffset(2020, 12, 1, 0, 0, 0, TimeSpan.Zero);
        foreach (var at in (DateTimeOffset[])[first.AddMilliseconds(-1), first]) _probe.Books.Dusts.Add(new DustRow(1, at, []));

        Assert.Equal(Milliseconds(first), Assert.Single(_probe.Rows(Dusts, "startTime=1", "userAssetDribblets")).Number("operateTime"));
    }

    [Fact]
    public void Dividends_WithoutALimit_AreTheTwentyNewest()
    {
        for (var i = 0; i < 30; i++) _probe.Books.Dividends.Add(new DividendRow(i, 1000 + i, _probe.Now.AddHours(i - 40), i % 2 == 0 ? "BNB" : "USDT", 0.5m, "Airdrop"));

        var rows = _probe.Rows(Dividends);

        Assert.Equal("amount:T asset:T divTime:N enInfo:T id:N tranId:N", rows[0].Shape());
        Assert.Equal(Enumerable.Range(10, 20).Reverse().Select(id => (long)id), rows.Select(row => row.Number("id")));
        Assert.Equal(15, _probe.Rows(Dividends, "asset=BNB&limit=500").Count);
        Assert.Equal(30, _probe.Read(Dividends, "limit=1").Number("total"));
    }

    [Fact]
    public void Dividends_MoreThanHalfAYear_AreRefused()
    {
        var now = Milliseconds(_probe.Now);

        Assert.Equal(-1127, _probe.Refusal(Dividends, $"startTime={now - 180 * Day - 1}&endTime={now}").Code);
        Assert.Empty(_probe.Rows(Dividends, $"startTime={now - 180 * Day}&endTime={now}"));
    }
}
