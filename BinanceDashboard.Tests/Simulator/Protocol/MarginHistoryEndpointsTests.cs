using BinanceDashboard.Simulator.Books;
using static BinanceDashboard.Tests.Simulator.Protocol.ProtocolProbe;

namespace BinanceDashboard.Tests.Simulator.Protocol;

public sealed class MarginHistoryEndpointsTests
{
    private const string Loans = "/sapi/v1/margin/borrow-repay";
    private const string Interests = "/sapi/v1/margin/interestHistory";
    private const string Transfers = "/sapi/v1/margin/transfer";
    private const long Day = 86_400_000;
    private readonly ProtocolProbe _probe = new();

    [Fact]
    public void Loans_OfAType_AreListedNewestFirst()
    {
        AddLoan(3, isBorrow: true);
        AddLoan(2, isBorrow: false, interest: 0.01m);
        AddLoan(1, isBorrow: true);

        Assert.Equal([1.0, 3], DaysAgo(Loans, "type=BORROW"));
        var row = Assert.Single(_probe.Rows(Loans, "type=REPAY"));
        Assert.Equal("amount:T asset:T interest:T principal:T status:T timestamp:N txId:N type:T", row.Shape());
        Assert.Equal((10.01m, 0.01m, 10m), (row.Decimal("amount"), row.Decimal("interest"), row.Decimal("principal")));
    }

    [Fact]
    public void Loans_WithoutAnAsset_ReachSevenDaysBack()
    {
        foreach (var days in (int[])[1, 8, 29]) AddLoan(days, isBorrow: true);
        var range = $"&startTime={Milliseconds(_probe.Now) - 30 * Day}&endTime={Milliseconds(_probe.Now)}";

        Assert.Equal([1.0], DaysAgo(Loans, $"type=BORROW{range}"));
        Assert.Equal([1.0, 8, 29], DaysAgo(Loans, $"type=BORROW&asset=USDT{range}"));
    }

    [Fact]
    public void Loans_ByTransaction_AreFoundHoweverOld()
    {
        AddLoan(80, isBorrow: true);

        Assert.Equal([80.0], DaysAgo(Loans, $"type=BORROW&txId={_probe.Books.Margin.Loans[0].Id}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("type=LEND")]
    public void Loans_WithoutAKnownType_AreRefused(string query) => Assert.Equal(-1102, _probe.Refusal(Loans, query).Code);

    [Theory]
    [InlineData(Loans, "type=BORROW&")]
    [InlineData(Interests, "")]
    [InlineData(Transfers, "")]
    public void History_MoreThanThirtyDays_IsRefused(string path, string query)
    {
        var now = Milliseconds(_probe.Now);

        Assert.Equal((400, -3011, "Your input date is invalid."), _probe.Refusal(path, $"{query}startTime={now - 30 * Day - 1}&endTime={now}"));
        Assert.Equal(-3011, _probe.Refusal(path, $"{query}startTime={now}&endTime={now - 1}").Code);
        Assert.Empty(_probe.Rows(path, $"{query}startTime={now - 30 * Day}&endTime={now}"));
    }

    [Fact]
    public void Interests_Windows_FollowTheRules()
    {
        foreach (var days in (int[])[1, 6, 8, 29, 31, 89, 91]) AddInterest(days, "");
        var now = Milliseconds(_probe.Now);

        Assert.Equal([1.0, 6], DaysAgo(Interests, "", "interestAccuredTime"));
        Assert.Equal([1.0, 6, 8, 29], DaysAgo(Interests, $"startTime={now - 80 * Day}", "interestAccuredTime"));
        Assert.Equal([89.0], DaysAgo(Interests, $"endTime={now - 85 * Day}", "interestAccuredTime"));
        Assert.Equal([89.0], DaysAgo(Interests, $"startTime={now - 95 * Day}&endTime={now - 80 * Day}", "interestAccuredTime"));
    }

    [Fact]
    public void Interests_CrossAndIsolated_AreListedApart()
    {
        AddInterest(1, "");
        AddInterest(2, "BTCUSDT");

        Assert.Equal("asset:T interest:T interestAccuredTime:N interestRate:T principal:T rawAsset:T txId:N type:T", Assert.Single(_probe.Rows(Interests)).Shape());
        Assert.Equal("asset:T interest:T interestAccuredTime:N interestRate:T isolatedSymbol:T principal:T txId:N type:T", Assert.Single(_probe.Rows(Interests, "isolatedSymbol=BTCUSDT")).Shape());
    }

    [Fact]
    public void Liquidations_OfNobody_AreAnEmptyPage() => Assert.Equal("rows:A total:N", _probe.Read("/sapi/v1/margin/forceLiquidationRec").Shape());

    private List<double> DaysAgo(string path, string query, string field = "timestamp") =>
        [.. _probe.Rows(path, query).Select(row => (_probe.Now - DateTimeOffset.FromUnixTimeMilliseconds(row.Number(field))).TotalDays)];

    private void AddLoan(int days, bool isBorrow, decimal interest = 0) =>
        _probe.Books.Margin.Loans.Add(new LoanRow(_probe.NextId(), _probe.Now.AddDays(-days), isBorrow, "USDT", 10, interest, ""));

    private void AddInterest(int days, string pair) =>
        _probe.Books.Margin.Interests.Add(new InterestRow(_probe.NextId(), _probe.Now.AddDays(-days), "USDT", 10, 0.001m, 0.0003m, "PERIODIC", pair));
}
