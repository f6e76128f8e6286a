using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Positions;

/// <summary>Whose fills make up one position after the other: in hedge mode each side of a symbol is a row of positions of its own.</summary>
public sealed record PositionKey(PositionSymbol Symbol, PositionSide Side);
