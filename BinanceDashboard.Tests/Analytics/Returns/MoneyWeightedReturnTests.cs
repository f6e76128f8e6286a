using BinanceDashboard.Analytics;
using BinanceDashboard.Analytics.Returns;

namespace BinanceDashboard.Tests.Analytics.Returns;

/// <summary>Rates worked out by hand (one period: (V₁/V₀)^(365/d) − 1; equal years: quadratics; loans: the rate of their annuity) or by bisection elsewhere.</summary>
public sealed class MoneyWeightedReturnTests
{
    // Days and amounts, in turn.
    [Theory]
    [InlineData(0.37336253351883175, new double[] { 0, -10000, 60, 2750, 303, 4250, 411, 3250, 456, 2750 })]
    [InlineData(1.158595454602894, new double[] { 0, -10000, 10, -5000, 20, 3200, 30, 12600 })]
    [InlineData(0.1, new double[] { 0, -100, 365, 110 })]
    [InlineData(0.048808848170151631, new double[] { 0, -100, 730, 110 })]
    [InlineData(-0.1, new double[] { 0, -100, 365, 90 })]
    [InlineData(3, new double[] { 0, -100, 182.5, 200 })]
    [InlineData(0.4402513134295205, new double[] { 0, -1000, 1, 1001 })]
    [InlineData(0, new double[] { 0, -100, 30, 100 })]
    [InlineData(-0.29289321881345254, new double[] { 0, -100, 730, 50 })]
    [InlineData(0.14471424255333187, new double[] { 0, -50, 1095, 75 })]
    [InlineData(0.1, new double[] { 0, 100, 365, -110 })]
    [InlineData(0.1, new double[] { 0, -100, 365, 10, 730, 110 })]
    [InlineData(0.1306623862918075, new double[] { 0, -100, 365, 60, 730, 60 })]
    [InlineData(0.1306623862918075, new double[] { 0, -1000, 365, 600, 730, 600 })]
    [InlineData(0.06524758424985277, new double[] { 0, -100, 365, -100, 730, 220 })]
    [InlineData(0.1, new double[] { 0, -100, 365, 0, 730, 121 })]
    [InlineData(0.05, new double[] { 0, -1000, 365, 230.97479812826796, 730, 230.97479812826796, 1095, 230.97479812826796, 1460, 230.97479812826796, 1825, 230.97479812826796 })]
    [InlineData(0.12, new double[] { 0, -500, 365, 208.1744902797533, 730, 208.1744902797533, 1095, 208.1744902797533 })]
    [InlineData(0.01, new double[] { 0, -100, 365, 25.628109391166003, 730, 25.628109391166003, 1095, 25.628109391166003, 1460, 25.628109391166003 })]
    [InlineData(0.25, new double[] { 0, -1000, 365, 338.8194986555642, 730, 338.8194986555642, 1095, 338.8194986555642, 1460, 338.8194986555642, 1825, 338.8194986555642, 2190, 338.8194986555642 })]
    [InlineData(8.37782569538288, new double[] { 0, -1000, 0.5, -500, 1.25, 1510 })]
    [InlineData(0.11826703602745647, new double[] { 0, -1000, 100, 400, 200, -300, 365, 1000 })]
    [InlineData(-0.999, new double[] { 0, -1000, 365, 1 })]
    [InlineData(-0.9985763142122203, new double[] { 0, -1000, 100, -1000, 365, 10 })]
    [InlineData(999, new double[] { 0, -1, 365, 1000 })]
    [InlineData(0.1, new double[] { 365, 110, 0, -100 })]
    [InlineData(0.21, new double[] { 0, -100, 0, -100, 365, 242 })]
    [InlineData(0.15970972549904472, new double[] { 0, -100, 30, -100, 60, -100, 90, -100, 120, -100, 150, -100, 180, -100, 210, -100, 240, -100, 270, -100, 300, -100, 330, -100, 360, 1300 })]
    [InlineData(-0.15203516130772077, new double[] { 0, -100, 30, -100, 60, -100, 90, -100, 120, -100, 150, -100, 180, -100, 210, -100, 240, -100, 270, -100, 300, -100, 330, -100, 360, 1100 })]
    public void Solve_OneRate_IsIt(double expected, double[] daysAndAmounts)
    {
        var result = MoneyWeightedReturn.Solve(Payments(daysAndAmounts));

        Facts.Near((decimal)expected, result.Rate.Value, 1e-9m);
        Assert.Null(result.Note);
    }

    [Theory]
    [InlineData(0.12, 0.1, new double[] { 0, -100, 365, 230, 730, -132 })]
    [InlineData(0.19, 0.2, new double[] { 0, -100, 365, 230, 730, -132 })]
    [InlineData(0.19, 0.2, new double[] { 0, 100, 365, -230, 730, 132 })]
    [InlineData(0.0, 0.1, new double[] { 0, -1000, 365, 2500, 730, -1540 })]
    [InlineData(1.0, 0.4, new double[] { 0, -1000, 365, 2500, 730, -1540 })]
    [InlineData(0.1, 0.15311288741492746, new double[] { 0, -100, 365, 150, 730, -40 })]
    [InlineData(-0.9, -0.6531128874149275, new double[] { 0, -100, 365, 150, 730, -40 })]
    [InlineData(0.0, 0.33583939474562039, new double[] { 0, 50, 100, -200, 365, 180 })]
    [InlineData(0.45, 0.5, new double[] { 0, -1000, 365, 3800, 730, -4770, 1095, 1980 })]
    [InlineData(0.21, 0.2, new double[] { 0, -1000, 365, 3800, 730, -4770, 1095, 1980 })]
    [InlineData(0.05, 0.1, new double[] { 0, -1000, 365, 3800, 730, -4770, 1095, 1980 })]
    public void Solve_SeveralRates_IsTheNearestAndSaysSo(double twr, double expected, double[] daysAndAmounts)
    {
        var result = MoneyWeightedReturn.Solve(Payments(daysAndAmounts), twr);

        Facts.Near((decimal)expected, result.Rate.Value, 1e-9m);
        Assert.Contains("yearly rates make these cash flows even", result.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Solve_TwoRatesInOne_IsFoundWhereItTouchesZero() =>
        Assert.InRange(MoneyWeightedReturn.Solve(Payments([0, -100, 365, 220, 730, -121])).Rate.Value ?? 0, 0.0999m, 0.1001m);

    [Theory]
    [InlineData(new double[] { 0, -100, 365, -10 })]
    [InlineData(new double[] { 0, -100, 365, 0 })]
    [InlineData(new double[] { 0, 100, 365, 10 })]
    [InlineData(new double[] { 0, 0, 365, 0 })]
    public void Solve_NoChangeOfSign_IsNoMoneyAtRisk(double[] daysAndAmounts)
    {
        var result = MoneyWeightedReturn.Solve(Payments(daysAndAmounts));

        Assert.Null(result.Rate.Value);
        Assert.Contains("no money at risk", result.Rate.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new double[] { 0, -100, 365, 150, 730, -100 })]
    [InlineData(new double[] { 0, 100, 365, -150, 730, 100 })]
    [InlineData(new double[] { 0, -100, 365, 305, 730, -300 })]
    [InlineData(new double[] { 0, -100, 0, 110 })]
    public void Solve_NoRateAtAll_IsNullWithAReason(double[] daysAndAmounts) =>
        Assert.Equal("No yearly rate makes these cash flows even.", MoneyWeightedReturn.Solve(Payments(daysAndAmounts)).Rate.Reason);

    [Fact]
    public void Solve_GainOfADay_IsNullWhereAYearOfItIsBeyondAllMeasure() =>
        Assert.Contains("beyond all measure", MoneyWeightedReturn.Solve(Payments([0, -100, 1, 120])).Rate.Reason, StringComparison.Ordinal);

    [Fact]
    public void Of_WorkedExample_Is11586PercentOfAYearAnd653OfThe30Days()
    {
        var result = MoneyWeightedReturn.Of(Facts.Nav(0, 10_000), Facts.Nav(30, 12_600), [Facts.Amount(10, 5_000), Facts.Amount(20, -3_200)], 0.09725m);

        Facts.Near(1.1586m, result.Rate.Value, 1e-4m);
        Assert.Equal(0.0653, Math.Pow(1 + (double)(result.Rate.Value ?? 0), 30 / 365d) - 1, 4);
    }

    [Fact]
    public void Of_FlowsOutsideTheRange_ChangeNothing()
    {
        FlowAmount[] flows = [Facts.Amount(-1, 500), Facts.Amount(0, 500), Facts.Amount(366, null)];

        Facts.Near(0.1m, MoneyWeightedReturn.Of(Facts.Nav(0, 100), Facts.Nav(365, 110), flows, 0.1m).Rate.Value, 1e-9m);
    }

    [Fact]
    public void Of_FlowWithoutAPrice_IsNullWithItsTime() => Assert.Equal(
        "The cash flow at 2026-01-10 00:00 UTC has no price yet.",
        MoneyWeightedReturn.Of(Facts.Nav(0, 100), Facts.Nav(365, 110), [Facts.Amount(1, 5), Facts.Amount(5, null)], 0.1m).Rate.Reason);

    [Fact]
    public void Of_SomeHours_IsNull() =>
        Assert.Equal(MoneyWeightedReturn.TooShort, MoneyWeightedReturn.Of(Facts.Nav(0, 100), Facts.Nav(0.2, 110), [], 0.1m).Rate.Reason);

    private static List<TimedValue> Payments(double[] daysAndAmounts) =>
        [.. daysAndAmounts.Chunk(2).Select(pair => Facts.Nav(pair[0], (decimal)pair[1]))];
}
