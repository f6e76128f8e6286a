namespace BinanceDashboard.Analytics.Performance;

/// <summary>Turns a measure into a figure with its reason.</summary>
internal static class RiskFigure
{
    private const int FewestReturns = 20;
    private const double Largest = 1e15;

    /// <summary>The sentence for too few daily returns, null where there are enough.</summary>
    public static string? TooFew(int returns, int fewest = FewestReturns) =>
        returns < fewest ? $"This needs {fewest} days: {fewest} returns from one daily close to the next, of which the period has {returns}." : null;

    /// <param name="value">Null where the measure divides by nothing.</param>
    /// <param name="otherwise">The sentence for null.</param>
    public static Figure Of(double? value, string otherwise)
    {
        if (value is not { } number) return Figure.Missing(otherwise);
        return Math.Abs(number) < Largest ? Figure.Of((decimal)number) : Figure.Missing("The result is beyond all measure.");
    }
}
