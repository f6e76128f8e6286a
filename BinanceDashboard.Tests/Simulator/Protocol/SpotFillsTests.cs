using BinanceDashboard.Simulator.Books;
using static BinanceDashboard.Tests.Simulator.Protocol.ProtocolProbe;

namespace BinanceDashboard.Tests.Simulator.Protocol;

public sealed class SpotFillsTests
{
    private const string Path = "/api/v3/myTrades";
    private const long Hour = 3_600_000;
    private const long Day = 24 * Hour;
    private readonly ProtocolProbe _probe = new();

    [Fact]
    public void Fills_OfAPair_HaveTheShapeOfBinances()
    {
        Add(7, hoursAgo: 1);

        var row = Assert.Single(_probe.Rows(Path, "symbol=BTCUSDT"));

        Assert.Equal("commission:T commissionAsset:T id:N isBestMatch:B isBuyer:B isMaker:B orderId:N orderListId:N price:T qty:T quoteQty:T symbol:T time:N", row.Shape());
        Assert.Equal(("60000.00000000", "0.50000000", "30000.00000000"), (row.Text("price"), row.Text("qty"), row.Text("quoteQty")));
        Assert.Equal((7, -1, Milliseconds(_probe.Now.AddHours(-1))), (row.Number("id"), row.Number("orderListId"), row.Number("time")));
    }

    [Fact]
    public void Fills_OfOtherPairsAndMarkets_AreNotListed()
    {
        Add(1, 1, "ETHUSDT");
        _probe.Books.Fills.Add(FillRows.Of(Market.Usdm, _probe.Now, 2));

        Assert.Empty(_probe.Rows(Path, "symbol=BTCUSDT"));
    }

    [Theory]
    [InlineData("", "70 71 72 73 74 75 76 77 78 79")]
    [InlineData("limit=3", "77 78 79")]
    [InlineData("fromId=72", "72 73 74 75 76 77 78 79")]
    [InlineData("fromId=72&limit=2", "72 73")]
    [InlineData("orderId=1", "70 71 72 73 74")]
    [InlineData("orderId=1&fromId=73", "73 74")]
    [InlineData("startTime=-150", "75 76 77 78 79")]
    [InlineData("startTime=-150&limit=2", "75 76")]
    [InlineData("endTime=-150", "70 71 72 73 74 75")]
    [InlineData("endTime=-150&limit=2", "74 75")]
    [InlineData("startTime=-210&endTime=-186", "73")]
    public void Fills_LegalQuestions_AreAnsweredAscending(string query, string ids)
    {
        for (var id = 70; id < 80; id++) _probe.Books.Fills.Add(FillRows.Of(Market.Spot, _probe.Now.AddHours(-30 * (80 - id)), id, orderId: id < 75 ? 1 : 2));

        Assert.Equal(ids, string.Join(' ', _probe.Rows(Path, $"symbol=BTCUSDT&{WithHours(query)}".TrimEnd('&')).Select(row => row.Number("id"))));
    }

    [Theory]
    [InlineData("orderId=1&startTime=-1")]
    [InlineData("orderId=1&endTime=-1")]
    [InlineData("fromId=1&startTime=-2&endTime=-1")]
    [InlineData("orderId=1&fromId=1&startTime=-1")]
    public void Fills_OtherCombinations_AreRefused(string query) =>
        Assert.Equal((400, -1128, "Combination of optional parameters invalid."), _probe.Refusal(Path, $"symbol=BTCUSDT&{WithHours(query)}"));

    [Fact]
    public void Fills_MoreThanADay_AreRefused()
    {
        var now = Milliseconds(_probe.Now);

        Assert.Equal((400, -1127, "More than 24 hours between startTime and endTime."), _probe.Refusal(Path, $"symbol=BTCUSDT&startTime={now - Day - 1}&endTime={now}"));
        Assert.Empty(_probe.Rows(Path, $"symbol=BTCUSDT&startTime={now - Day}&endTime={now}"));
    }

    [Fact]
    public void Fills_OfADelistedPair_AreUnknown()
    {
        Assert.Empty(_probe.Rows(Path, "symbol=LDOBTC"));

        _probe.MoveTo(_probe.Now.AddDays(120));

        Assert.Equal((400, -1121, "Invalid symbol."), _probe.Refusal(Path, "symbol=LDOBTC"));
        Assert.DoesNotContain(_probe.Send("GET", "/api/v3/ticker/price").Body.EnumerateArray(), row => row.Text("symbol") == "LDOBTC");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1000)]
    public void Fills_FollowedById_AreTogetherAllOfThem(int limit)
    {
        for (var id = 1; id <= 40; id++) Add(id, 500 - id * 10);
        var (read, from) = (new List<long>(), 0L);

        while (_probe.Rows(Path, $"symbol=BTCUSDT&fromId={from}&limit={limit}") is { Count: > 0 } rows)
        {
            read.AddRange(rows.Select(row => row.Number("id")));
            from = read[^1] + 1;
        }

        Assert.Equal(Enumerable.Range(1, 40).Select(id => (long)id), read);
    }

    [Theory]
    [InlineData(24)]
    [InlineData(5)]
    public void Fills_FollowedByTime_AreTogetherAllOfThem(int hours)
    {
        for (var id = 1; id <= 40; id++) Add(id, 200 - id * 5);
        var read = new List<long>();

        for (var start = Milliseconds(_probe.Now) - 200 * Hour; start <= Milliseconds(_probe.Now); start += hours * Hour)
        {
            read.AddRange(_probe.Rows(Path, $"symbol=BTCUSDT&startTime={start}&endTime={start + hours * Hour - 1}").Select(row => row.Number("id")));
        }

        Assert.Equal(Enumerable.Range(1, 40).Select(id => (long)id), read);
    }

    /// <summary>Negative hours become times before now.</summary>
    private string WithHours(string query) => string.Join('&', query.Split('&').Select(part => part.Contains("=-", StringComparison.Ordinal)
        ? $"{part[..part.IndexOf('=')]}={Milliseconds(_probe.Now) + long.Parse(part[(part.IndexOf('=') + 1)..]) * Hour}"
        : part));

    private void Add(long id, double hoursAgo, string symbol = "BTCUSDT") => _probe.Books.Fills.Add(FillRows.Of(Market.Spot, _probe.Now.AddHours(-hoursAgo), id, symbol));
}
