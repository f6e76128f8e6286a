using BinanceDashboard.Analytics.Flows;
using BinanceDashboard.Components.Viewing;
using BinanceDashboard.Store;

namespace BinanceDashboard.Components.Pages.CashFlows;

/// <summary>Which cash flows are looked at: account, period and filter, all of it in the address.</summary>
public sealed record CashFlowQuery
{
    /// <summary>The status of completed flows without a price.</summary>
    public const string Unpriced = "Unpriced";

    public ViewQuery View { get; init; } = new();

    /// <summary>Null: every kind.</summary>
    public FlowKind? Kind { get; init; }

    /// <summary>A name of <see cref="FlowStatus"/>, or <see cref="Unpriced"/>; null: every status.</summary>
    public string? Status { get; init; }

    public string? Text { get; init; }

    public bool IsFiltered => Kind is not null || Status is not null || Text is not null;

    public FlowFilter Filter => new()
    {
        Kind = Kind,
        Status = Enum.TryParse<FlowStatus>(Status, out var status) ? status : null,
        Unpriced = Status == Unpriced,
        Text = Text,
    };

    /// <summary>What the address does not know is left out: an old link still opens.</summary>
    public static CashFlowQuery From(ViewQuery view, string? kind, string? status, string? text) => new()
    {
        View = view,
        Kind = Enum.GetValues<FlowKind>().Cast<FlowKind?>().FirstOrDefault(known => string.Equals($"{known}", kind, StringComparison.OrdinalIgnoreCase)),
        Status = Enum.GetNames<FlowStatus>().Append(Unpriced).FirstOrDefault(known => string.Equals(known, status, StringComparison.OrdinalIgnoreCase)),
        Text = string.IsNullOrWhiteSpace(text) ? null : text,
    };
}
