namespace BinanceDashboard.Store;

/// <summary>A balance that no pair leads to USD from: listed, left out of NAV, never zero.</summary>
public sealed record UnpricedAsset
{
    public required string Asset { get; init; }

    public required decimal Quantity { get; init; }
}
