using System.Collections.Immutable;

namespace BinanceDashboard.Analytics.Flows;

/// <summary>What a cash flow did to the benchmark.</summary>
/// <param name="Units">Asset → units bought (positive) or sold (negative); empty where nothing was.</param>
/// <param name="Reason">Why it is not known; null where it is.</param>
public sealed record FlowEffect(FlowEffectKind Kind, ImmutableSortedDictionary<string, decimal> Units, string? Reason = null)
{
    public static FlowEffect Nothing(FlowEffectKind kind, string? reason = null) => new(kind, ImmutableSortedDictionary<string, decimal>.Empty, reason);
}
