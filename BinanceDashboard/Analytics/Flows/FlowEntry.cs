using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Flows;

/// <summary>A cash flow with what it did to the benchmark.</summary>
public sealed record FlowEntry(CashFlow Flow, FlowEffect Effect);
