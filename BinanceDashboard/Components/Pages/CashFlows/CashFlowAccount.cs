namespace BinanceDashboard.Components.Pages.CashFlows;

/// <summary>An account whose cash flows are shown.</summary>
public sealed record CashFlowAccount(long Id, string Name);
