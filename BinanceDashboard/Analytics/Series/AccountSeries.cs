using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Series;

/// <summary>One account's part in a sum.</summary>
public sealed record AccountSeries
{
    public required long AccountId { get; init; }

    public required string Name { get; init; }

    /// <summary>Complete NAV points in order of time.</summary>
    public required IReadOnlyList<TimedValue> Points { get; init; }

    public required IReadOnlyList<CashFlow> Flows { get; init; }
}
