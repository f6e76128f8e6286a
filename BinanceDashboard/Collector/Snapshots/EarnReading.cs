using System.Collections.Immutable;
using BinanceDashboard.Analytics.Valuation;

namespace BinanceDashboard.Collector.Snapshots;

/// <summary>What Earn held at a time, and the receipts for it that the spot wallet showed then.</summary>
internal sealed record EarnReading(DateTimeOffset At, ImmutableArray<AssetQuantity> Receipts, ImmutableArray<AssetQuantity> Assets);
