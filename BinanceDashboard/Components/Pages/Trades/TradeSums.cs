namespace BinanceDashboard.Components.Pages.Trades;

/// <summary>What the fills of the list cost and made. Money in USD; null where a part has no price, with the reason.</summary>
public sealed record TradeSums
{
    public required int Count { get; init; }

    /// <summary>A positive number is a cost.</summary>
    public decimal? Fees { get; init; }

    public string? FeesReason { get; init; }

    /// <summary>In their own assets: a positive number is a cost.</summary>
    public required IReadOnlyList<(string Asset, decimal Amount)> FeeParts { get; init; }

    /// <summary>Of futures, before fees.</summary>
    public decimal? Realized { get; init; }

    public string? RealizedReason { get; init; }
}
