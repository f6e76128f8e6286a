using BinanceDashboard.Analytics.Flows;
using BinanceDashboard.Store;

namespace BinanceDashboard.Components.Pages.CashFlows;

/// <summary>A cash flow in the list.</summary>
/// <param name="Account">The name of its account where several are shown; else null.</param>
public sealed record CashFlowLine(CashFlow Flow, FlowEffect Effect, string? Account)
{
    public bool IsManual => Flow.Kind is FlowKind.ManualDeposit or FlowKind.ManualWithdrawal;
}
