using BinanceDashboard.Store;

namespace BinanceDashboard.Components.Charts;

/// <summary>A cash flow as a mark on the time axis; signed, money in is positive.</summary>
public sealed record NavChartFlow
{
    public required DateTimeOffset At { get; init; }

    public required FlowKind Kind { get; init; }

    public required string Asset { get; init; }

    public required decimal Quantity { get; init; }

    /// <summary>In USD; null while there is no price.</summary>
    public decimal? Amount { get; init; }
}
