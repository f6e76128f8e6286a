using System.Collections.Immutable;

namespace BinanceDashboard.Store;

/// <summary>A snapshot as charts and measures read it.</summary>
public sealed record NavPoint
{
    public required DateTimeOffset At { get; init; }

    /// <summary>USD; the sum of what answered where it is not <see cref="Complete"/>.</summary>
    public required decimal Nav { get; init; }

    public required bool Complete { get; init; }

    public required PointSource Source { get; init; }

    public string? Reason { get; init; }

    /// <summary>Empty for an imported point, and where it was read without them.</summary>
    public ImmutableArray<AssetPrice> Prices { get; init; } = [];

    /// <summary>USD for one unit in this snapshot's own prices; null where it was not priced.</summary>
    public decimal? PriceOf(string asset)
    {
        foreach (var price in Prices)
            if (price.Asset == asset) return price.Price;
        return null;
    }
}
