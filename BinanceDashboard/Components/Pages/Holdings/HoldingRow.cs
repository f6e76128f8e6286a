using BinanceDashboard.Analytics.Holdings;
using BinanceDashboard.Components.Formatting;

namespace BinanceDashboard.Components.Pages.Holdings;

/// <summary>An asset of an account. Money in USD; null where it is not known.</summary>
public sealed record HoldingRow
{
    public required string Asset { get; init; }

    public required decimal Quantity { get; init; }

    /// <summary>Where it is, in words.</summary>
    public required string Wallets { get; init; }

    public decimal? Price { get; init; }

    /// <summary>Of the price over the last 24 hours, a ratio; null where the exchange tells none.</summary>
    public decimal? DayChange { get; init; }

    public decimal? Value { get; init; }

    /// <summary>A ratio.</summary>
    public decimal? Share { get; init; }

    public decimal? AverageCost { get; init; }

    public decimal? Unrealized { get; init; }

    /// <summary>A ratio of what was invested.</summary>
    public decimal? UnrealizedRatio { get; init; }

    public decimal? Realized { get; init; }

    /// <summary>Why the cost is not known.</summary>
    public string? Reason { get; init; }

    internal static HoldingRow Of(Holding holding, decimal? dayChange) => new()
    {
        Asset = holding.Asset,
        Quantity = holding.Quantity,
        Wallets = string.Join(", ", holding.Wallets.Select(wallet => Words.For(wallet.Wallet)).Distinct()),
        Price = holding.Price,
        DayChange = dayChange,
        Value = holding.Value,
        Share = holding.Share,
        AverageCost = holding.AverageCost.Value,
        Unrealized = holding.UnrealizedPnl.Value,
        UnrealizedRatio = holding.UnrealizedPnlPercent.Value,
        Realized = holding.RealizedPnl.Value,
        Reason = holding.Reason,
    };
}
