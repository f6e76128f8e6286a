namespace BinanceDashboard.Components.Pages.Overview;

/// <summary>A coin of what is looked at: where it is, what it is worth and by which price, and what the exchange says of it.</summary>
public sealed record HoldingDetail
{
    public required string Asset { get; init; }

    /// <summary>By account and wallet, from each account's last snapshot.</summary>
    public required IReadOnlyList<HoldingPart> Parts { get; init; }

    /// <summary>USD for one; null while it has no price.</summary>
    public decimal? Price { get; init; }

    public string? PriceSource { get; init; }

    public DateTimeOffset? PriceAt { get; init; }

    /// <summary>One for each account.</summary>
    public required IReadOnlyList<HoldingSource> Sources { get; init; }
}
