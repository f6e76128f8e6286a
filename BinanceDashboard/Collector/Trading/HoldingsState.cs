using BinanceDashboard.Analytics.CostBasis;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Trading;

/// <summary>What an account's coins cost by the methods that were asked for, and what it was worked out from.</summary>
internal sealed record HoldingsState
{
    public required KnownSymbols Known { get; init; }

    public required ArrivalMarks Marks { get; init; }

    public required IReadOnlyList<Conversion> Conversions { get; init; }

    public required IReadOnlyList<Dividend> Dividends { get; init; }

    public required IReadOnlyList<CashFlow> Flows { get; init; }

    /// <summary>The pairs whose minutes it was valued with.</summary>
    public IReadOnlySet<string> Pairs { get; init; } = new HashSet<string>();

    public Dictionary<CostMethod, IReadOnlyList<AssetCost>> Costs { get; } = [];

    /// <summary>Whether the same facts stand in both; prices apart.</summary>
    public bool HasFactsOf(HoldingsState other) => ReferenceEquals(Known, other.Known) && Marks.Fill == other.Marks.Fill && Marks.Income == other.Marks.Income
        && Conversions.SequenceEqual(other.Conversions) && Dividends.SequenceEqual(other.Dividends) && Flows.SequenceEqual(other.Flows);
}
