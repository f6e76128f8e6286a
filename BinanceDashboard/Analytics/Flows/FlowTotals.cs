using System.Collections.Immutable;
using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Flows;

/// <summary>What cash flows come to: completed ones with a price count, the others are told apart and left out of every sum.</summary>
public sealed record FlowTotals
{
    /// <summary>USD, zero or above.</summary>
    public required decimal In { get; init; }

    /// <summary>USD, zero or below.</summary>
    public required decimal Out { get; init; }

    /// <summary>Only the kinds that have flows that count, in the order of the kinds.</summary>
    public required ImmutableArray<FlowTotal> Kinds { get; init; }

    public required int Pending { get; init; }

    /// <summary>Cancelled and failed ones.</summary>
    public required int NotCounted { get; init; }

    public required int Unpriced { get; init; }

    public decimal Net => In + Out;

    public static FlowTotals Of(IReadOnlyCollection<CashFlow> flows)
    {
        var counted = flows.Where(flow => flow is { Status: FlowStatus.Completed, AmountUsd: not null }).ToList();
        return new FlowTotals
        {
            In = counted.Sum(flow => Math.Max(0, flow.AmountUsd ?? 0)),
            Out = counted.Sum(flow => Math.Min(0, flow.AmountUsd ?? 0)),
            Kinds = [.. counted.GroupBy(flow => flow.Kind).OrderBy(kind => kind.Key).Select(kind => new FlowTotal(kind.Key, kind.Count(), kind.Sum(flow => flow.AmountUsd ?? 0)))],
            Pending = flows.Count(flow => flow.Status == FlowStatus.Pending),
            NotCounted = flows.Count(flow => flow.Status is FlowStatus.Cancelled or FlowStatus.Failed),
            Unpriced = flows.Count(flow => flow is { Status: FlowStatus.Completed, AmountUsd: null }),
        };
    }
}
