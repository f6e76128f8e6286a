namespace BinanceDashboard.Analytics.Performance;

/// <summary>Return and risk of one side of a comparison: the account, its benchmark, or the one less the other. Ratios, not percents.</summary>
public sealed record SideFigures
{
    /// <summary>Time-weighted, over the range, not annualised.</summary>
    public required Figure Twr { get; init; }

    /// <summary>Money-weighted, a year.</summary>
    public required Figure Mwr { get; init; }

    /// <summary>Compound growth a year, of 30 daily returns or more.</summary>
    public required Figure Cagr { get; init; }

    /// <summary>A year, 0 or above.</summary>
    public required Figure Volatility { get; init; }

    public required Figure Sharpe { get; init; }

    public required Figure Sortino { get; init; }

    public required Figure Calmar { get; init; }

    /// <summary>−1 to 0.</summary>
    public required Figure MaxDrawdown { get; init; }

    /// <summary>Days from the peak before the deepest fall to recovery, or to the end of the range.</summary>
    public required Figure MaxDrawdownDays { get; init; }

    /// <summary>These less those of another side, each missing where one of the two is.</summary>
    public SideFigures Less(SideFigures other) => new()
    {
        Twr = Twr.Less(other.Twr),
        Mwr = Mwr.Less(other.Mwr),
        Cagr = Cagr.Less(other.Cagr),
        Volatility = Volatility.Less(other.Volatility),
        Sharpe = Sharpe.Less(other.Sharpe),
        Sortino = Sortino.Less(other.Sortino),
        Calmar = Calmar.Less(other.Calmar),
        MaxDrawdown = MaxDrawdown.Less(other.MaxDrawdown),
        MaxDrawdownDays = MaxDrawdownDays.Less(other.MaxDrawdownDays),
    };

    internal static SideFigures Nothing(Figure none) => new()
    {
        Twr = none,
        Mwr = none,
        Cagr = none,
        Volatility = none,
        Sharpe = none,
        Sortino = none,
        Calmar = none,
        MaxDrawdown = none,
        MaxDrawdownDays = none,
    };
}
