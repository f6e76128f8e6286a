using BinanceDashboard.Analytics;
using BinanceDashboard.Analytics.Returns;
using FsCheck;
using FsCheck.Fluent;

namespace BinanceDashboard.Tests.Analytics.Returns;

public sealed class DrawdownTests
{
    [Fact]
    public void Measure_WorkedExample_IsMinus18PerMille()
    {
        decimal[] returns = [0.012m, -0.018m, 0.020m, 0.004m, -0.009m];
        var index = new List<TimedValue> { Facts.Nav(0, 1) };
        foreach (var r in returns) index.Add(Facts.Nav(index.Count, index[^1].Value * (1 + r)));

        var drawdown = Drawdown.Measure([.. index]);

        Facts.Near(-0.018m, drawdown?.Max);
        Facts.Near(-0.009m, drawdown?.Current);
        Assert.Equal((Facts.Day(1), Facts.Day(2), Facts.Day(3)), (drawdown?.PeakAt, drawdown?.TroughAt, drawdown?.RecoveredAt));
    }

    [Fact]
    public void Measure_Recovered_RunsFromThePeakToRecovery()
    {
        var drawdown = Drawdown.Measure([Facts.Nav(0, 10), Facts.Nav(1, 5), Facts.Nav(2, 8), Facts.Nav(4.5, 10), Facts.Nav(9, 12)]);

        Assert.Equal((-0.5m, 4.5m, Facts.Day(4.5)), (drawdown?.Max, drawdown?.Days, drawdown?.RecoveredAt));
    }

    [Fact]
    public void Measure_NotRecovered_RunsToTheEnd()
    {
        var drawdown = Drawdown.Measure([Facts.Nav(0, 10), Facts.Nav(1, 5), Facts.Nav(3, 9)]);

        Assert.Equal((3m, (DateTimeOffset?)null), (drawdown?.Days, drawdown?.RecoveredAt));
    }

    [Fact]
    public void Measure_NeverFell_IsZero() => Assert.Equal(0, Drawdown.Measure([Facts.Nav(0, 1), Facts.Nav(1, 1), Facts.Nav(2, 2)])?.Max);

    [Fact]
    public void Measure_Nothing_IsNull() => Assert.Null(Drawdown.Measure([]));

    [Fact]
    public void Episodes_OfARange_AreEachFallOnceAndTheLastOneOpen()
    {
        var falls = Drawdown.Episodes([Facts.Nav(0, 10), Facts.Nav(1, 9), Facts.Nav(2, 10), Facts.Nav(3, 5), Facts.Nav(4, 8), Facts.Nav(6, 11), Facts.Nav(7, 11), Facts.Nav(9, 9.9m)]);

        Assert.Equal([-0.1m, -0.5m, -0.1m], falls.Select(fall => fall.Depth));
        Assert.Equal([Facts.Day(0), Facts.Day(2), Facts.Day(6)], falls.Select(fall => fall.PeakAt));
        Assert.Equal([Facts.Day(1), Facts.Day(3), Facts.Day(9)], falls.Select(fall => fall.TroughAt));
        Assert.Equal([Facts.Day(2), Facts.Day(6), null], falls.Select(fall => fall.RecoveredAt));
        Assert.Equal([2m, 4m, 3m], falls.Select(fall => fall.Days));
    }

    [Fact]
    public void Measure_FellAgainFromTheSameHeight_RunsFromTheSecondPeak()
    {
        var drawdown = Drawdown.Measure([Facts.Nav(0, 10), Facts.Nav(1, 9), Facts.Nav(2, 10), Facts.Nav(3, 5)]);

        Assert.Equal((Facts.Day(2), 1m, -0.5m), (drawdown?.PeakAt, drawdown?.Days, drawdown?.Current));
    }

    [Fact]
    public void Measure_AgainstEveryPairOfPoints_IsTheLeast() => Law.Holds(Prop.ForAll<PositiveInt[]>(values =>
    {
        var index = values.Select((value, i) => Facts.Nav(i, value.Get)).ToArray();
        var least = 0m;
        for (var s = 0; s < index.Length; s++)
        {
            for (var t = s; t < index.Length; t++) least = Math.Min(least, index[t].Value / index[s].Value - 1);
        }

        return (Drawdown.Measure(index)?.Max ?? 0) == least && Drawdown.Series(index).Select(point => point.Value).DefaultIfEmpty().Min() == least;
    }));
}
