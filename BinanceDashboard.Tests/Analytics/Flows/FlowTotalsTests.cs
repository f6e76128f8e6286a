using BinanceDashboard.Analytics.Flows;
using BinanceDashboard.Analytics.Series;
using BinanceDashboard.Store;

namespace BinanceDashboard.Tests.Analytics.Flows;

public sealed class FlowTotalsTests
{
    private static readonly CashFlow[] Flows =
    [
        Facts.Flow(Facts.Day(1), 100, "a"), Facts.Flow(Facts.Day(2), 50, "b"), Facts.Flow(Facts.Day(3), -30, "c"),
        Facts.Flow(Facts.Day(4), 1_000, "d", FlowStatus.Pending), Facts.Flow(Facts.Day(5), -2_000, "e", FlowStatus.Cancelled),
        Facts.Flow(Facts.Day(6), 4_000, "f", FlowStatus.Failed), Facts.Flow(Facts.Day(7), null, "g", quantity: 3, asset: "LTC"),
    ];

    [Fact]
    public void Of_AllSorts_OnlyCompletedOnesWithAPriceCount()
    {
        var totals = FlowTotals.Of(Flows);

        Assert.Equal((150m, -30m, 120m), (totals.In, totals.Out, totals.Net));
        Assert.Equal((1, 2, 1), (totals.Pending, totals.NotCounted, totals.Unpriced));
        Assert.Equal([new FlowTotal(FlowKind.Deposit, 2, 150), new FlowTotal(FlowKind.Withdrawal, 1, -30)], totals.Kinds);
    }

    [Fact]
    public void Filter_EachPart_TakesWhatItSays()
    {
        Assert.Equal("c,e", Ids(new FlowFilter { Kind = FlowKind.Withdrawal }));
        Assert.Equal("d", Ids(new FlowFilter { Status = FlowStatus.Pending }));
        Assert.Equal("g", Ids(new FlowFilter { Unpriced = true }));
        Assert.Equal("g", Ids(new FlowFilter { Text = " ltc" }));
        Assert.Equal("b,c", Ids(new FlowFilter { From = Facts.Day(2), To = Facts.Day(3) }));
        Assert.Equal("a,b,c,d,e,f,g", Ids(new FlowFilter()));
    }

    [Fact]
    public void Steps_OfTheExample_FindTheGap()
    {
        var times = new[] { 1, 2, 3, 4, 9 }.Select(hour => Facts.Day0.AddHours(hour).ToUnixTimeMilliseconds()).ToList();

        Assert.Equal(new SeriesSteps(TimeSpan.FromHours(1), 1, Facts.Day0.AddHours(4), TimeSpan.FromHours(5)), SeriesSteps.Of(times));
        Assert.Equal(0, SeriesSteps.Of(times[..4]).Gaps);
        Assert.Null(SeriesSteps.Of(times[..1]).Usual);
    }

    private static string Ids(FlowFilter filter) => string.Join(',', Flows.Where(filter.Matches).Select(flow => flow.ExternalId));
}
