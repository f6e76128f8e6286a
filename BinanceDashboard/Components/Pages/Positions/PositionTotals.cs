namespace BinanceDashboard.Components.Pages.Positions;

/// <summary>Sums over the closed positions of the filter. Money in USD; null where a part of one has no price.</summary>
public sealed record PositionTotals
{
    public decimal? Realized { get; init; }

    /// <summary>A positive number is a cost.</summary>
    public decimal? Fees { get; init; }

    public decimal? Funding { get; init; }

    /// <summary>Realised profit − fees + funding.</summary>
    public decimal? Net { get; init; }

    /// <summary>Why the net result is not known.</summary>
    public string? Reason { get; init; }

    /// <summary>How many made money.</summary>
    public int Won { get; init; }

    /// <summary>A ratio of those whose result is known; null without any.</summary>
    public decimal? WonShare { get; init; }

    /// <summary>Of those whose opening is known; null without any.</summary>
    public TimeSpan? AverageDuration { get; init; }
}
