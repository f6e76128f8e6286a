namespace BinanceDashboard.Analytics.Valuation;

/// <summary>USD for one unit, positive, and the pairs it was found over.</summary>
public sealed record UsdPrice
{
    public required decimal Price { get; init; }

    public required string Source { get; init; }
}
