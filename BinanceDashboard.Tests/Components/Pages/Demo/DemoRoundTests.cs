using BinanceDashboard.Components.Atoms;
using BinanceDashboard.Components.Pages.Demo;

namespace BinanceDashboard.Tests.Components.Pages.Demo;

public sealed class DemoRoundTests
{
    private static readonly DemoRound.Part Whole = new("Main", Severity.Good, null);

    [Fact]
    public void After_AllComplete_IsGood() =>
        Assert.Equal(new DemoAnswer(Severity.Good, "Done. The snapshots of Main and Second are complete."), new DemoRound([Whole, Whole with { Account = "Second" }]).After("Done."));

    [Fact]
    public void After_OnePartial_IsAWarningThatNamesIt()
    {
        var round = new DemoRound([Whole, new DemoRound.Part("Second", Severity.Warning, "the snapshot is partial.")]);

        Assert.Equal(new DemoAnswer(Severity.Warning, "Done. Second: the snapshot is partial."), round.After("Done."));
        Assert.False(round.AllFailed);
    }

    [Fact]
    public void After_BothFailTheSameWay_SaysItOnce()
    {
        var round = new DemoRound([new DemoRound.Part("Main", Severity.Failure, "no answer."), new DemoRound.Part("Second", Severity.Failure, "no answer.")]);

        Assert.Equal(new DemoAnswer(Severity.Failure, "Main and Second: no answer."), round.After(""));
        Assert.True(round.AllFailed);
    }

    [Fact]
    public void After_NoAccount_SaysThatNothingWasTaken()
    {
        var round = new DemoRound([]);

        Assert.Equal(Severity.Info, round.After("Done.").Severity);
        Assert.False(round.AllFailed);
    }
}
