using BinanceDashboard.Analytics.Risk;

namespace BinanceDashboard.Tests.Analytics.Risk;

public sealed class RiskMeasuresTests
{
    private static readonly double[] R = [0.012, -0.018, 0.020, 0.004, -0.009];
    private static readonly double[] B = [0.008, -0.015, 0.018, 0.001, -0.010];

    [Fact]
    public void WorkedExample_OfTheAccountAlone_IsAsDefined()
    {
        Assert.Equal(0.2942414, RiskMeasures.Volatility(R)!.Value, 7);
        Assert.Equal(2.2328605, RiskMeasures.Sharpe(R)!.Value, 7);
        Assert.Equal(3.8209946, RiskMeasures.Sortino(R)!.Value, 7);
    }

    [Fact]
    public void WorkedExample_AgainstTheBenchmark_IsAsDefined()
    {
        Assert.Equal(1.1446999, RiskMeasures.Beta(R, B)!.Value, 7);
        Assert.Equal(0.6315743, RiskMeasures.Alpha(R, B)!.Value, 7);
        Assert.Equal(0.0516188, RiskMeasures.TrackingError(R, B)!.Value, 7);
        Assert.Equal(9.8994949, RiskMeasures.InformationRatio(R, B)!.Value, 7);
        Assert.Equal(1.3345637, RiskMeasures.UpCapture(R, B)!.Value, 7);
        Assert.Equal(1.0805475, RiskMeasures.DownCapture(R, B)!.Value, 7);
    }

    [Fact]
    public void Volatility_OfDailyReturns_IsThatOfA365DayYear()
    {
        // Mean 0, sample standard deviation √(2 × 0.01² / 1): a market that never closes has 365 days a year, not 252.
        Assert.Equal(0.01 * Math.Sqrt(2) * Math.Sqrt(365), RiskMeasures.Volatility([0.01, -0.01])!.Value, 12);
    }

    [Fact]
    public void Cagr_OfADoublingIn100Returns_IsThatOfAYear() => Assert.Equal(Math.Pow(2, 3.65) - 1, RiskMeasures.Cagr(2, 100)!.Value, 12);

    [Fact]
    public void ZeroVariance_IsNoVolatilityAndNothingThatDividesByIt()
    {
        double[] still = [0.01, 0.01, 0.01];

        Assert.Equal(0, RiskMeasures.Volatility(still));
        Assert.Null(RiskMeasures.Sharpe(still));
        Assert.Null(RiskMeasures.Beta([0.01, 0.02, 0.03], still));
        Assert.Null(RiskMeasures.Alpha([0.01, 0.02, 0.03], still));
        Assert.Equal(0, RiskMeasures.TrackingError(still, still));
        Assert.Null(RiskMeasures.InformationRatio(still, still));
    }

    [Fact]
    public void NoDayBelowZero_HasNoSortinoAndNoDownCapture()
    {
        Assert.Null(RiskMeasures.Sortino([0.01, 0, 0.02]));
        Assert.Null(RiskMeasures.DownCapture([0.01, -0.02, 0.02], [0.01, 0, 0.02]));
        Assert.Null(RiskMeasures.UpCapture([0.01, -0.02, 0.02], [-0.01, 0, -0.02]));
    }

    [Fact]
    public void NothingOrOneReturn_IsNullAndNotNaN()
    {
        foreach (var r in new double[][] { [], [0.01] })
        {
            Assert.Null(RiskMeasures.Volatility(r));
            Assert.Null(RiskMeasures.Sharpe(r));
            Assert.Null(RiskMeasures.Sortino(r));
            Assert.Null(RiskMeasures.Beta(r, r));
            Assert.Null(RiskMeasures.InformationRatio(r, r));
        }
    }
}
