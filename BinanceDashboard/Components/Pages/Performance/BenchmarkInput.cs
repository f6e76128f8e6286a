using System.Collections.Immutable;
using BinanceDashboard.Store;

namespace BinanceDashboard.Components.Pages.Performance;

/// <summary>A benchmark while it is typed: weights in percent.</summary>
public sealed class BenchmarkInput
{
    private const int Whole = 100;

    public List<Line> Lines { get; private init; } = [];

    public RebalanceRule Rule { get; set; }

    public DayOfWeek Day { get; set; } = DayOfWeek.Monday;

    public int Hour { get; set; } = 12;

    /// <summary>In percent.</summary>
    public decimal Threshold { get; set; } = 5;

    /// <summary>What the weights add up to, in percent.</summary>
    public decimal Sum => Lines.Sum(line => line.Percent ?? 0);

    public static BenchmarkInput Of(BenchmarkRule rule) => new()
    {
        Lines = [.. rule.Weights.OrderByDescending(weight => weight.Value).Select(weight => new Line { Asset = weight.Key, Percent = Plain(weight.Value * Whole) })],
        Rule = rule.Rebalance.Rule,
        Day = rule.Rebalance.Day ?? DayOfWeek.Monday,
        Hour = rule.Rebalance.Hour ?? 12,
        Threshold = Plain((rule.Rebalance.Threshold ?? 0.05m) * Whole),
    };

    /// <summary>What is wrong with what was typed, as a sentence; null where it makes a rule.</summary>
    public string? Problem()
    {
        if (Lines.Exists(line => string.IsNullOrWhiteSpace(line.Asset))) return "Name each asset by its short name, like BTC, or remove its row.";
        if (Lines.GroupBy(line => Name(line)).FirstOrDefault(group => group.Count() > 1) is { } twice) return $"{twice.Key} is listed twice: give it one weight.";
        if (Lines.Exists(line => line.Percent is null or <= 0)) return "Every weight must be above 0 %: remove the row of an asset that should not be held.";
        return Sum == Whole ? ToRule().Problem() : $"The weights add up to {Sum:0.##} %; they must add up to 100 %.";
    }

    public BenchmarkRule ToRule() => new()
    {
        Weights = Lines.ToImmutableSortedDictionary(Name, line => (line.Percent ?? 0) / Whole, StringComparer.Ordinal),
        Rebalance = new Rebalance { Rule = Rule, Day = Day, Hour = Hour, Threshold = Threshold / Whole }.Whole(),
    };

    // Without the zeros that a multiplication leaves behind.
    private static decimal Plain(decimal value) => value / 1.000000000000000000000000000m;

    private static string Name(Line line) => line.Asset.Trim().ToUpperInvariant();

    public sealed class Line
    {
        public string Asset { get; set; } = "";

        public decimal? Percent { get; set; }
    }
}
