using BinanceDashboard.Simulator.Books;
using static BinanceDashboard.Tests.Simulator.Protocol.ProtocolProbe;

namespace BinanceDashboard.Tests.Simulator.Protocol;

public sealed class MarginFlowEndpointsTests
{
    private const string Transfers = "/sapi/v1/margin/transfer";
    private const string Flows = "/sapi/v1/margin/capital-flow";
    private const long Day = 86_400_000;
    private readonly ProtocolProbe _probe = new();

    [Fact]
    public void Transfers_InAndOut_AreRolledInMilliseconds()
    {
        AddTransfer(3, "MAIN_MARGIN");
        AddTransfer(2, "MARGIN_UMFUTURE");
        AddTransfer(1, "MARGIN_ISOLATEDMARGIN", "BTCUSDT");
        AddTransfer(0, "MAIN_FUNDING");

        var rows = _probe.Rows(Transfers);

        Assert.Equal(["ROLL_OUT", "ROLL_OUT", "ROLL_IN"], rows.Select(row => row.Text("type")));
        Assert.Equal(["CROSS_MARGIN>ISOLATED_MARGIN", "CROSS_MARGIN>FUTURES", "SPOT>CROSS_MARGIN"], rows.Select(row => $"{row.Text("transFrom")}>{row.Text("transTo")}"));
        Assert.Equal("BTCUSDT", rows[0].Text("toSymbol"));
        Assert.Equal(Milliseconds(_probe.Now.AddDays(-3)), rows[2].Number("timestamp"));
        Assert.Equal([3.0], DaysAgo(Transfers, "type=ROLL_IN"));
        Assert.Equal("ROLL_IN", Assert.Single(_probe.Rows(Transfers, "isolatedSymbol=BTCUSDT")).Text("type"));
    }

    [Fact]
    public void Flows_OfATrade_AreIncomeExpenseAndCommission()
    {
        AddTransfer(3, "MAIN_MARGIN");
        AddLoan(2);
        _probe.Books.Fills.Add(FillRows.Of(Market.CrossMargin, _probe.Now.AddDays(-1), id: 5, price: 20_000, quantity: 0.5m));

        var rows = _probe.Rows(Flows);

        Assert.Equal(["TRANSFER 100", "BORROW 10", "BUY_INCOME 0.5", "BUY_EXPENSE -10000", "TRADING_COMMISSION -0.01"], rows.Select(row => $"{row.Text("type")} {row.Text("amount")}"));
        Assert.Equal("amount:T asset:T id:N timestamp:N tranId:N type:T", rows[0].Shape());
        Assert.Equal(["BUY_EXPENSE"], _probe.Rows(Flows, "type=BUY_EXPENSE").Select(row => row.Text("type")));
    }

    [Fact]
    public void Flows_Windows_AreSevenDaysWithinNinety()
    {
        foreach (var days in (int[])[91, 89, 8, 1]) AddTransfer(days, "MAIN_MARGIN");
        var now = Milliseconds(_probe.Now);

        Assert.Equal([89.0, 8, 1], DaysAgo(Flows, ""));
        Assert.Equal([1.0], DaysAgo(Flows, $"endTime={now}"));
        Assert.Equal(-3011, _probe.Refusal(Flows, $"startTime={now - 8 * Day}").Code);
        Assert.Equal(-3011, _probe.Refusal(Flows, $"startTime={now - 7 * Day - 1}&endTime={now}").Code);
        Assert.Empty(_probe.Rows(Flows, $"startTime={now - 97 * Day}&endTime={now - 90 * Day - 1}"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(7)]
    public void Flows_FollowedById_AreTogetherAllOfThem(int limit)
    {
        for (var i = 0; i < 20; i++) AddTransfer(5 - i / 3, i % 2 == 0 ? "MAIN_MARGIN" : "MARGIN_MAIN");
        var all = _probe.Rows(Flows).Select(row => row.Number("id")).ToList();
        var (read, last) = (new List<long>(), 0L);

        while (_probe.Rows(Flows, $"fromId={last}&limit={limit}") is { Count: > 0 } rows)
        {
            read.AddRange(rows.Select(row => row.Number("id")));
            last = read[^1];
        }

        Assert.Equal(20, all.Distinct().Count());
        Assert.Equal(all.Order(), all);
        Assert.Equal(all, read);
        Assert.Equal(all.TakeLast(limit), _probe.Rows(Flows, $"limit={limit}").Select(row => row.Number("id")));
    }

    private List<double> DaysAgo(string path, string query) =>
        [.. _probe.Rows(path, query).Select(row => (_probe.Now - DateTimeOffset.FromUnixTimeMilliseconds(row.Number("timestamp"))).TotalDays)];

    private void AddLoan(int days) =>
        _probe.Books.Margin.Loans.Add(new LoanRow(_probe.NextId(), _probe.Now.AddDays(-days), true, "USDT", 10, 0, ""));

    private void AddTransfer(int days, string type, string pair = "") =>
        _probe.Books.Transfers.Add(new TransferRow(_probe.NextId(), _probe.Now.AddDays(-days), type, "USDT", 100, pair));
}
