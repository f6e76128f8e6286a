using System.Collections.Immutable;
using BinanceDashboard.Analytics.Holdings;

namespace BinanceDashboard.Collector.Trading;

/// <summary>What an account holds at its last snapshot.</summary>
/// <param name="At">UTC; null before there is a snapshot.</param>
/// <param name="Total">NAV of that snapshot, USD; null before there is one, and where it is partial.</param>
public sealed record AccountHoldings(DateTimeOffset? At, decimal? Total, ImmutableArray<Holding> Holdings);
