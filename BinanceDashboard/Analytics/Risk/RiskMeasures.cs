namespace BinanceDashboard.Analytics.Risk;

/// <summary>
/// The measures of daily returns r of an account and b of its benchmark: 365 days a year, sample standard deviation (n − 1), risk-free rate 0.
/// Null where one divides by nothing. How many returns it takes to mean something is not asked here.
/// Example r = 0.012, −0.018, 0.020, 0.004, −0.009 and b = 0.008, −0.015, 0.018, 0.001, −0.010: volatility 0.2942414, Sharpe 2.2328605, Sortino 3.8209946,
/// beta 1.1446999, alpha 0.6315743, tracking error 0.0516188, information ratio 9.8994949, up capture 1.3345637, down capture 1.0805475.
/// </summary>
public static class RiskMeasures
{
    private const double Days = 365;

    // Two returns that differ by less are the same but for rounding.
    private const double Rounding = 1e-12;

    /// <summary>sd(r) √365; null under two returns.</summary>
    public static double? Volatility(ReadOnlySpan<double> r) => Deviation(r) * Math.Sqrt(Days);

    /// <summary>mean(r) / sd(r) × √365.</summary>
    public static double? Sharpe(ReadOnlySpan<double> r) => Ratio(Mean(r), Deviation(r)) * Math.Sqrt(Days);

    /// <summary>mean(r) × 365 / (√(mean(min(r, 0)²)) × √365); null without a day below zero.</summary>
    public static double? Sortino(ReadOnlySpan<double> r)
    {
        var squares = 0.0;
        foreach (var one in r) squares += Math.Min(one, 0) * Math.Min(one, 0);

        return r.IsEmpty ? null : Ratio(Mean(r), Math.Sqrt(squares / r.Length)) * Math.Sqrt(Days);
    }

    /// <summary>(I_end / I_start)^(365/n) − 1, n returns lead from the first index to the last.</summary>
    public static double? Cagr(double growth, int n) => n > 0 && growth >= 0 ? Math.Pow(growth, Days / n) - 1 : null;

    /// <summary>cov(r, b) / var(b).</summary>
    public static double? Beta(ReadOnlySpan<double> r, ReadOnlySpan<double> b)
    {
        if (Deviation(b) is not > 0) return null;

        var (meanR, meanB) = (Mean(r), Mean(b));
        var (covariance, variance) = (0.0, 0.0);
        for (var i = 0; i < r.Length; i++)
        {
            covariance += (r[i] - meanR) * (b[i] - meanB);
            variance += (b[i] - meanB) * (b[i] - meanB);
        }

        return covariance / variance;
    }

    /// <summary>Jensen's, annual: (1 + mean(r) − beta mean(b))^365 − 1.</summary>
    public static double? Alpha(ReadOnlySpan<double> r, ReadOnlySpan<double> b) => Beta(r, b) is { } beta ? Math.Pow(1 + Mean(r) - beta * Mean(b), Days) - 1 : null;

    /// <summary>sd(r − b) √365.</summary>
    public static double? TrackingError(ReadOnlySpan<double> r, ReadOnlySpan<double> b) => Deviation(Less(r, b)) * Math.Sqrt(Days);

    /// <summary>mean(r − b) × 365 / tracking error.</summary>
    public static double? InformationRatio(ReadOnlySpan<double> r, ReadOnlySpan<double> b) => Ratio(Mean(Less(r, b)) * Days, TrackingError(r, b) ?? 0);

    /// <summary>The geometric mean of r on days with b above 0 over that of b; null without such a day.</summary>
    public static double? UpCapture(ReadOnlySpan<double> r, ReadOnlySpan<double> b) => Capture(r, b, 1);

    /// <summary>The same for days with b below 0.</summary>
    public static double? DownCapture(ReadOnlySpan<double> r, ReadOnlySpan<double> b) => Capture(r, b, -1);

    private static double? Capture(ReadOnlySpan<double> r, ReadOnlySpan<double> b, int sign)
    {
        var (own, other, count) = (1.0, 1.0, 0);
        for (var i = 0; i < r.Length; i++)
        {
            if (Math.Sign(b[i]) != sign) continue;

            (own, other, count) = (own * (1 + r[i]), other * (1 + b[i]), count + 1);
        }

        return count == 0 ? null : Ratio(Math.Pow(own, 1.0 / count) - 1, Math.Pow(other, 1.0 / count) - 1);
    }

    private static double? Ratio(double value, double? by) => by is { } divisor && divisor != 0 ? value / divisor : null;

    private static double Mean(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values) sum += value;

        return values.IsEmpty ? 0 : sum / values.Length;
    }

    private static double? Deviation(ReadOnlySpan<double> values)
    {
        if (values.Length < 2) return null;

        var (mean, squares) = (Mean(values), 0.0);
        foreach (var value in values) squares += (value - mean) * (value - mean);

        var deviation = Math.Sqrt(squares / (values.Length - 1));
        return deviation < Rounding ? 0 : deviation;
    }

    private static double[] Less(ReadOnlySpan<double> r, ReadOnlySpan<double> b)
    {
        var difference = new double[r.Length];
        for (var i = 0; i < r.Length; i++) difference[i] = r[i] - b[i];

        return difference;
    }
}
