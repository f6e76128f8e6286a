using BinanceDashboard.Store;

namespace BinanceDashboard.Components.Pages.Overview;

/// <summary>A cash flow; signed, money in is positive. The amount is null while it has no price.</summary>
public sealed record FlowLine(DateTimeOffset At, FlowKind Kind, string Asset, decimal Quantity, decimal? Amount)
{
    public static FlowLine From(CashFlow flow) => new(flow.At, flow.Kind, flow.Asset, flow.Quantity, flow.AmountUsd);
}
