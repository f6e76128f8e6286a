using System.Collections.Immutable;
using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Valuation;

/// <summary>A snapshot and the assets that it consists of.</summary>
public sealed record ValuedSnapshot
{
    public required Snapshot Snapshot { get; init; }

    public required ImmutableArray<SnapshotAsset> Assets { get; init; }
}
