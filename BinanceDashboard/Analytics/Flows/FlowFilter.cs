using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Flows;

/// <summary>Which cash flows are wanted; what is null or false does not matter.</summary>
public sealed record FlowFilter
{
    /// <summary>Inclusive.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Inclusive.</summary>
    public DateTimeOffset? To { get; init; }

    public FlowKind? Kind { get; init; }

    public FlowStatus? Status { get; init; }

    /// <summary>Only completed ones that have no price.</summary>
    public bool Unpriced { get; init; }

    /// <summary>Part of asset, external id or note, in any case of letters.</summary>
    public string? Text { get; init; }

    public bool Matches(CashFlow flow) =>
        !(flow.At < From) && !(flow.At > To) && (Kind is null || flow.Kind == Kind) && (Status is null || flow.Status == Status)
        && (!Unpriced || flow is { Status: FlowStatus.Completed, AmountUsd: null })
        && (string.IsNullOrWhiteSpace(Text) || Has(flow.Asset) || Has(flow.ExternalId) || Has(flow.Note));

    private bool Has(string? value) => value?.Contains(Text!.Trim(), StringComparison.OrdinalIgnoreCase) == true;
}
