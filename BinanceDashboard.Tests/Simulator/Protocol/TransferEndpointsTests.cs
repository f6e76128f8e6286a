using BinanceDashboard.Simulator.Books;
using static BinanceDashboard.Tests.Simulator.Protocol.ProtocolProbe;

namespace BinanceDashboard.Tests.Simulator.Protocol;

public sealed class TransferEndpointsTests
{
    private const string Path = "/sapi/v1/asset/transfer";
    private readonly ProtocolProbe _probe = new();

    [Fact]
    public void Transfers_OfOneDirection_AreListedNewestFirst()
    {
        var old = Add("MAIN_FUNDING", TimeSpan.FromDays(2));
        Add("FUNDING_MAIN", TimeSpan.FromDays(1));
        var young = Add("MAIN_FUNDING", TimeSpan.FromHours(1));

        var rows = _probe.Rows(Path, "type=MAIN_FUNDING");

        Assert.Equal([young, old], rows.Select(row => row.Number("tranId")));
        Assert.Equal("amount:T asset:T status:T timestamp:N tranId:N type:T", rows[0].Shape());
        Assert.Equal(("USDT", "12.5", "CONFIRMED"), (rows[0].Text("asset"), rows[0].Text("amount"), rows[0].Text("status")));
    }

    [Fact]
    public void Transfers_WithoutTimes_AreThoseOfSevenDays()
    {
        Add("MAIN_UMFUTURE", TimeSpan.FromDays(7) + TimeSpan.FromMilliseconds(1));
        var inside = Add("MAIN_UMFUTURE", TimeSpan.FromDays(7));

        Assert.Equal([inside], _probe.Rows(Path, "type=MAIN_UMFUTURE").Select(row => row.Number("tranId")));
    }

    [Fact]
    public void Transfers_StartMoreThanSixMonthsAgo_IsRefused()
    {
        var farthest = Milliseconds(_probe.Now.AddMonths(-6));

        Assert.Equal((400, -5026, "Start time query records range is too large"), _probe.Refusal(Path, $"type=MAIN_MARGIN&startTime={farthest - 1}"));
        Assert.Empty(_probe.Rows(Path, $"type=MAIN_MARGIN&startTime={farthest}"));
    }

    [Theory]
    [InlineData("", "type")]
    [InlineData("type=MAIN_NOWHERE", "type")]
    [InlineData("type=ISOLATEDMARGIN_MARGIN", "fromSymbol")]
    [InlineData("type=MARGIN_ISOLATEDMARGIN", "toSymbol")]
    [InlineData("type=ISOLATEDMARGIN_ISOLATEDMARGIN&fromSymbol=BTCUSDT", "toSymbol")]
    public void Transfers_WithoutWhatIsMandatory_AreRefused(string query, string parameter) =>
        Assert.Equal((400, -1102, $"Mandatory parameter '{parameter}' was not sent, was empty/null, or malformed."), _probe.Refusal(Path, query));

    [Fact]
    public void Transfers_OfAnIsolatedPair_NameItOnItsSide()
    {
        var wanted = Add("MARGIN_ISOLATEDMARGIN", TimeSpan.FromHours(2), "BTCUSDT");
        Add("MARGIN_ISOLATEDMARGIN", TimeSpan.FromHours(1), "ETHUSDT");

        var row = Assert.Single(_probe.Rows(Path, "type=MARGIN_ISOLATEDMARGIN&toSymbol=BTCUSDT"));

        Assert.Equal((wanted, "BTCUSDT"), (row.Number("tranId"), row.Text("toSymbol")));
        Assert.False(row.TryGetProperty("fromSymbol", out _));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(10)]
    [InlineData(100)]
    [InlineData(5000)]
    public void Transfers_PagesOfAnySize_AreTogetherAllRows(int size)
    {
        var ids = Enumerable.Range(1, 23).Select(hours => Add("MAIN_FUNDING", TimeSpan.FromHours(hours))).ToList();
        var sizeText = size == 0 ? "" : $"&size={size}";
        var read = new List<long>();

        for (var page = 1; ; page++)
        {
            var body = _probe.Read(Path, $"type=MAIN_FUNDING&current={page}{sizeText}");
            Assert.Equal(23, body.Number("total"));
            var rows = body.GetProperty("rows").EnumerateArray().Select(row => row.Number("tranId")).ToList();
            if (rows.Count == 0) break;
            Assert.True(rows.Count <= (size == 0 ? 10 : Math.Min(size, 100)));
            read.AddRange(rows);
        }

        Assert.Equal(ids, read);
    }

    private long Add(string type, TimeSpan ago, string pair = "")
    {
        var id = _probe.NextId();
        _probe.Books.Transfers.Add(new TransferRow(id, _probe.Now - ago, type, "USDT", 12.5m, pair));
        return id;
    }
}
