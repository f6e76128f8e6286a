using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Flows;

/// <summary>The flows of one kind that count.</summary>
/// <param name="Count">How many count.</param>
/// <param name="AmountUsd">USD, money in positive.</param>
public sealed record FlowTotal(FlowKind Kind, int Count, decimal AmountUsd);
