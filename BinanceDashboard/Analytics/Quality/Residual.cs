namespace BinanceDashboard.Analytics.Quality;

/// <summary>
/// What is counted here against what the exchange says itself: residual = value − reported total, signed.
/// Example: 10,010 against 10,000 is +10 USD and +10 bp.
/// </summary>
/// <param name="Usd">Positive where more is counted here.</param>
/// <param name="BasisPoints">Hundredths of a percent of the reported total; null where that is zero.</param>
public readonly record struct Residual(decimal Usd, decimal? BasisPoints)
{
    /// <summary>From which on a residual of a whole account asks for an explanation.</summary>
    public const decimal NotableBasisPoints = 50;

    public bool IsNotable => BasisPoints is { } points ? Math.Abs(points) >= NotableBasisPoints : Usd != 0;

    public static Residual Of(decimal value, decimal reported) => new(value - reported, reported == 0 ? null : (value - reported) / reported * 10_000m);
}
