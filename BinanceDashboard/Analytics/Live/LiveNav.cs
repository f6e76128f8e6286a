using System.Collections.Immutable;

namespace BinanceDashboard.Analytics.Live;

/// <summary>What a book is worth at some prices.</summary>
/// <param name="Nav">USD.</param>
public sealed record LiveNav(decimal Nav, ImmutableArray<LiveHolding> Holdings);
