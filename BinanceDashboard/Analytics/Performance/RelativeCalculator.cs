using BinanceDashboard.Analytics.Risk;

namespace BinanceDashboard.Analytics.Performance;

/// <summary>The account's daily returns against those of its benchmark between the same closes.</summary>
internal static class RelativeCalculator
{
    private const string Still = "The benchmark never moved from day to day, so that nothing can be told by it.";
    private const string Same = "The account moved exactly as its benchmark, so that there is no difference to divide by.";
    private const string NoRise = "There is no day on which the benchmark rose.";
    private const string NoFall = "There is no day on which the benchmark fell.";

    public static RelativeFigures Compute(PerformanceWindow window)
    {
        var closes = window.Closes;
        var problem = window.Own.Problem(closes) ?? window.Benchmark.Problem(closes) ?? RiskFigure.TooFew(Math.Max(0, closes.Length - 1));
        if (problem is not null) return RelativeFigures.Nothing(Figure.Missing(problem));

        var (r, b) = (window.Own.Returns(closes), window.Benchmark.Returns(closes));
        return new RelativeFigures
        {
            Alpha = RiskFigure.Of(RiskMeasures.Alpha(r, b), Still),
            Beta = RiskFigure.Of(RiskMeasures.Beta(r, b), Still),
            TrackingError = RiskFigure.Of(RiskMeasures.TrackingError(r, b), Still),
            InformationRatio = RiskFigure.Of(RiskMeasures.InformationRatio(r, b), Same),
            UpCapture = RiskFigure.Of(RiskMeasures.UpCapture(r, b), NoRise),
            DownCapture = RiskFigure.Of(RiskMeasures.DownCapture(r, b), NoFall),
        };
    }
}
