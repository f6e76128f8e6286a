using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Flows;

/// <summary>A cash flow as somebody enters it.</summary>
public sealed record ManualFlow
{
    /// <summary>ManualDeposit or ManualWithdrawal.</summary>
    public required FlowKind Kind { get; init; }

    /// <summary>A coin or currency, in any case of letters.</summary>
    public required string? Asset { get; init; }

    /// <summary>Positive, money out too.</summary>
    public required decimal Quantity { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>USD, positive; null to have it valued at its own time.</summary>
    public decimal? AmountUsd { get; init; }

    public string? Note { get; init; }
}
