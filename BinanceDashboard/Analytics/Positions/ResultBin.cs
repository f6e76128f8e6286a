namespace BinanceDashboard.Analytics.Positions;

/// <summary>How many results lie in a range.</summary>
/// <param name="From">Included, USD; null for everything below <paramref name="To"/>.</param>
/// <param name="To">Not included, USD; null for everything from <paramref name="From"/> on.</param>
public sealed record ResultBin(decimal? From, decimal? To, int Count)
{
    /// <summary>Every result in it is below 0: no range lies on both sides of 0.</summary>
    public bool IsLoss => To is <= 0;
}
