using BinanceDashboard.Analytics.Returns;

namespace BinanceDashboard.Tests.Analytics.Returns;

public sealed class ModifiedDietzTests
{
    [Fact]
    public void Growth_WorkedExample_IsElevenAndAQuarterPercent()
    {
        // (16,500 − 10,000 − 5,000) / (10,000 + 5,000 × 20/30) = 1,500 / 13,333.33… = 0.1125
        var growth = ModifiedDietz.Growth(Facts.Nav(0, 10_000), Facts.Nav(30, 16_500), [Facts.Amount(10, 5_000)]);

        Facts.Near(1.1125m, growth);
    }

    [Fact]
    public void Growth_DenominatorNotPositive_IsNull() =>
        Assert.Null(ModifiedDietz.Growth(Facts.Nav(0, 100), Facts.Nav(1, 10), [Facts.Amount(0.1, -200)]));

    [Fact]
    public void Growth_StartOfZero_IsNull() =>
        Assert.Null(ModifiedDietz.Growth(Facts.Nav(0, 0), Facts.Nav(1, 100), [Facts.Amount(0.5, 100)]));

    [Fact]
    public void Growth_FlowSixtySecondsAfterTheStart_IsCutThere()
    {
        // After the cut 1,000 + 3,000 = 4,000 grow to 4,400.
        var flow = new FlowAmount(Facts.Day(0).AddSeconds(60), 3_000);

        Assert.Equal(1.1m, ModifiedDietz.Growth(Facts.Nav(0, 1_000), Facts.Nav(1, 4_400), [flow]));
    }

    [Fact]
    public void Growth_FlowLaterThanSixtySeconds_IsNotCut()
    {
        var flow = new FlowAmount(Facts.Day(0).AddSeconds(61), 3_000);

        Assert.NotEqual(1.1m, ModifiedDietz.Growth(Facts.Nav(0, 1_000), Facts.Nav(1, 4_400), [flow]));
    }

    [Fact]
    public void Growth_SecondFlowWithinSixtySeconds_IsNotCutBecauseAnotherLiesBetween()
    {
        // Cut at the first flow: 2,000; the second counts with half of the rest of the time: (3,300 − 2,000 − 1,000) / (2,000 + 500).
        FlowAmount[] flows = [new(Facts.Day(0), 1_000), new(Facts.Day(0).AddSeconds(30), 1_000)];

        var growth = ModifiedDietz.Growth(new(Facts.Day(0).AddSeconds(-10), 1_000), new(Facts.Day(0).AddSeconds(60), 3_300), flows);

        Assert.Equal(1.12m, growth);
    }

    [Fact]
    public void Growth_TwoFlowsAtOneTime_AreBothCut()
    {
        FlowAmount[] flows = [new(Facts.Day(0).AddSeconds(5), 1_000), new(Facts.Day(0).AddSeconds(5), -500)];

        Assert.Equal(1.2m, ModifiedDietz.Growth(Facts.Nav(0, 1_000), Facts.Nav(1, 1_800), flows));
    }

    [Fact]
    public void Growth_NearlyNothingAtTheStart_DoesNotOverflow() =>
        Assert.NotNull(ModifiedDietz.Growth(Facts.Nav(0, 1e-20m), Facts.Nav(1, 1e12m), []));
}
