using BinanceDashboard.Analytics.Alerts;
using BinanceDashboard.Store;

namespace BinanceDashboard.Tests.Analytics.Alerts;

public sealed class AlertJudgeTests
{
    [Theory]
    [InlineData(AlertKind.NavAbove, 50_000, 50_000, 50_000.01)]
    [InlineData(AlertKind.NavBelow, 50_000, 50_000, 49_999.99)]
    [InlineData(AlertKind.PriceAbove, 100, 100, 100.01)]
    [InlineData(AlertKind.PriceBelow, 100, 100, 99.99)]
    [InlineData(AlertKind.Change, 0.05, 0.05, 0.051)]
    [InlineData(AlertKind.Change, 0.05, -0.05, -0.051)]
    [InlineData(AlertKind.Drawdown, 0.1, -0.1, -0.101)]
    [InlineData(AlertKind.Underperformance, 0.1, -0.1, -0.101)]
    [InlineData(AlertKind.DataAge, 24, 24, 24.1)]
    [InlineData(AlertKind.KeyExpiry, 7, 7, 6.9)]
    [InlineData(AlertKind.KeyRights, 0, 0, 4)]
    public void Next_BeyondTheLevel_FiresOnce(AlertKind kind, double level, double at, double beyond)
    {
        var rule = Rules.Of(kind, (decimal)level, kind is AlertKind.PriceAbove or AlertKind.PriceBelow ? "BTC" : null);

        Assert.Equal(AlertState.Quiet, Rules.Run(rule, (decimal)at).Rule.State);
        var (after, events) = Rules.Run(rule, (decimal)at, (decimal)beyond, (decimal)beyond);

        var told = Assert.Single(events);
        Assert.Equal((AlertState.Fires, Rules.Noon.AddMinutes(2)), (after.State, after.FiringSince));
        Assert.Equal(((decimal)beyond, (decimal)level, Rules.Noon.AddMinutes(2), 1L), (told.Value, told.Level, told.At, told.RuleId));
    }

    [Theory]
    [InlineData(AlertKind.NavAbove, 50_000, 50_001, 49_501, 49_500)]
    [InlineData(AlertKind.NavBelow, 50_000, 49_999, 50_499, 50_500)]
    [InlineData(AlertKind.Change, 0.05, -0.06, 0.0451, 0.045)]
    [InlineData(AlertKind.Drawdown, 0.1, -0.11, -0.0901, -0.09)]
    [InlineData(AlertKind.Underperformance, 0.1, -0.11, -0.0901, -0.09)]
    [InlineData(AlertKind.DataAge, 10, 11, 9.1, 9)]
    [InlineData(AlertKind.KeyExpiry, 10, 9, 10.9, 11)]
    public void Next_Firing_EndsOnlyWhenTheValueCameBackByTheMargin(AlertKind kind, double level, double beyond, double within, double back)
    {
        var rule = Rules.Of(kind, (decimal)level);

        Assert.Equal(AlertState.Fires, Rules.Run(rule, (decimal)beyond, (decimal)within).Rule.State);
        var (after, events) = Rules.Run(rule, (decimal)beyond, (decimal)within, (decimal)back, (decimal)beyond);

        Assert.Equal((AlertState.Fires, 2), (after.State, events.Count));
        Assert.Equal(AlertState.Quiet, Rules.Run(rule, (decimal)beyond, (decimal)back).Rule.State);
    }

    [Fact]
    public void Next_ValueNotKnown_NothingBeginsAndNothingEnds()
    {
        var rule = Rules.Of(AlertKind.NavAbove, 100);

        var unknown = Rules.Run(rule, new decimal?[] { null }).Rule;
        Assert.Equal((AlertState.Unknown, "The last snapshot is partial."), (unknown.State, unknown.Reason));
        var (after, events) = Rules.Run(rule, 101, null, null, 101);
        Assert.Equal((AlertState.Fires, Rules.Noon.AddMinutes(1), 101m), (after.State, after.FiringSince, after.LastValue));
        Assert.Single(events);
    }

    [Fact]
    public void Next_SameSnapshotAgain_ChangesNothing()
    {
        var fired = Rules.Run(Rules.Of(AlertKind.NavAbove, 100), 101).Rule;

        var again = AlertJudge.Next(fired, Rules.Reading(Rules.Noon.AddMinutes(1), 5));

        Assert.Equal((fired, (AlertEvent?)null), (again.After, again.Event));
    }

    [Fact]
    public void Next_Paused_ChangesNothing()
    {
        var paused = Rules.Of(AlertKind.NavAbove, 100) with { IsPaused = true };

        Assert.Equal(paused, AlertJudge.Next(paused, Rules.Reading(Rules.Noon, 101)).After);
    }

    [Fact]
    public void Next_KeyGetsOneMoreRight_TellsItThoughItFiredBefore()
    {
        var events = Rules.Run(Rules.Of(AlertKind.KeyRights, 0), 2, 2, 6, 2, 6, 0, 2).Events;

        Assert.Equal([2m, 6m, 6m, 2m], events.Select(told => told.Value));
        Assert.Equal("The key may trade and withdraw; it should read and do nothing else.", events[1].Text);
    }

    [Fact]
    public void Next_KeyThatNeverExpires_IsQuietAndEndsWhatFired()
    {
        var fired = Rules.Run(Rules.Of(AlertKind.KeyExpiry, 7), 3).Rule;

        var after = AlertJudge.Next(fired, AlertReading.Nothing(Rules.Noon.AddHours(1))).After;

        Assert.Equal((AlertState.Quiet, (decimal?)null), (after.State, after.LastValue));
    }
}
