using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Positions;

/// <summary>What an account trades on one market. Trade ids are unique, and in order, only within it.</summary>
public readonly record struct PositionSymbol(long AccountId, Market Market, string Symbol);
