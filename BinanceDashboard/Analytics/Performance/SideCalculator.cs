using System.Collections.Immutable;
using BinanceDashboard.Analytics.Returns;
using BinanceDashboard.Analytics.Risk;

namespace BinanceDashboard.Analytics.Performance;

/// <summary>Return and risk of one index: of daily closes, the drawdown of every point.</summary>
internal static class SideCalculator
{
    private const int FewestOfCagr = 30;
    private const string NoChange = "The value never moved from day to day, so that there is no risk to divide by.";
    private const string NoLoss = "No day of the period lost anything, so that there is no loss to divide by.";
    private const string NoFall = "The value never fell below an earlier peak, so that there is nothing to divide by.";

    /// <param name="closes">Positions in the path.</param>
    /// <param name="mwr">A year.</param>
    public static SideFigures Compute(IndexPath path, ImmutableArray<int> closes, Figure twr, Figure mwr)
    {
        var problem = path.Problem(closes);
        var returns = problem is null ? path.Returns(closes) : [];
        problem ??= RiskFigure.TooFew(returns.Length);
        var cagr = Cagr(path, closes);
        var (depth, days) = Fall(path);
        return new SideFigures
        {
            Twr = twr,
            Mwr = mwr,
            Cagr = cagr,
            Volatility = Of(problem, () => RiskMeasures.Volatility(returns), NoChange),
            Sharpe = Of(problem, () => RiskMeasures.Sharpe(returns), NoChange),
            Sortino = Of(problem, () => RiskMeasures.Sortino(returns), NoLoss),
            Calmar = Calmar(cagr, depth),
            MaxDrawdown = depth,
            MaxDrawdownDays = days,
        };
    }

    private static Figure Of(string? problem, Func<double?> measure, string otherwise) =>
        problem is null ? RiskFigure.Of(measure(), otherwise) : Figure.Missing(problem);

    private static Figure Cagr(IndexPath path, ImmutableArray<int> closes)
    {
        if (path.Problem(closes) is { } problem) return Figure.Missing(problem);

        var returns = Math.Max(0, closes.Length - 1);
        if (RiskFigure.TooFew(returns, FewestOfCagr) is { } few) return Figure.Missing(few);

        var growth = path.Return(closes[0], closes[^1]);
        return growth.Value is { } ratio ? RiskFigure.Of(RiskMeasures.Cagr((double)(1 + ratio), returns), NoChange) : growth;
    }

    private static Figure Calmar(Figure cagr, Figure depth)
    {
        if (cagr.Value is not { } growth) return cagr;
        if (depth.Value is not { } fall) return depth;
        return fall < 0 ? Figure.Of(growth / -fall) : Figure.Missing(NoFall);
    }

    private static (Figure Depth, Figure Days) Fall(IndexPath path)
    {
        if (path.Problem() is { } problem) return (Figure.Missing(problem), Figure.Missing(problem));

        return Drawdown.Measure(path.Points.AsSpan()) is { } fall
            ? (Figure.Of(fall.Max), Figure.Of(fall.Days))
            : throw new InvalidOperationException("A range with a point has a drawdown.");
    }
}
