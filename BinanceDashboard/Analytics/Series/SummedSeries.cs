using System.Collections.Immutable;
using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Series;

/// <summary>Several accounts as one.</summary>
public sealed record SummedSeries
{
    /// <summary>In strict order of time.</summary>
    public required ImmutableArray<SumPoint> Points { get; init; }

    /// <summary>The flows of all, and one for each account that joined later, with the external id "joined"; in order of time.</summary>
    public required ImmutableArray<CashFlow> Flows { get; init; }
}
