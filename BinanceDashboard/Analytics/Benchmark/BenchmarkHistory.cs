using System.Collections.Immutable;
using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Benchmark;

/// <summary>A replayed benchmark: its events, and its value at any time whose prices are given. Immutable and safe for concurrent use.</summary>
public sealed class BenchmarkHistory
{
    private readonly BenchmarkSpan[] _spans;

    internal BenchmarkHistory(ImmutableArray<string> assets, IEnumerable<BenchmarkSpan> spans)
    {
        Assets = assets;
        _spans = [.. spans];
    }

    /// <summary>In ordinal order.</summary>
    public ImmutableArray<string> Assets { get; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>How far it was replayed, inclusive; later times are not known.</summary>
    public required DateTimeOffset Until { get; init; }

    public required ImmutableArray<BenchmarkEvent> Events { get; init; }

    /// <summary>Completed flows at or before the start: they are inside its NAV and change nothing.</summary>
    public required ImmutableArray<CashFlow> WithoutEffect { get; init; }

    /// <summary>Completed flows after the start without an amount in USD: left out until they have one.</summary>
    public required ImmutableArray<CashFlow> UnpricedFlows { get; init; }

    /// <summary>The time of the first event whose price is missing: from there on, inclusive, the benchmark is not known. Null when all is known.</summary>
    public DateTimeOffset? UnknownFrom { get; init; }

    public string? UnknownReason { get; init; }

    /// <summary>The sentence that says why nothing is known at a time, null where it is.</summary>
    public string? ProblemAt(DateTimeOffset at)
    {
        if (at < StartedAt) return $"The benchmark starts at {Moment.Text(StartedAt)}.";
        if (at >= UnknownFrom) return UnknownReason;
        return at > Until ? $"The benchmark was computed up to {Moment.Text(Until)}." : null;
    }

    /// <summary>The units held at a time; an event at that very time has happened. Null where <see cref="ProblemAt"/> has a reason.</summary>
    public ImmutableSortedDictionary<string, decimal>? UnitsAt(DateTimeOffset at)
    {
        if (ProblemAt(at) is not null) return null;

        var units = SpanAt(at).Units;
        return Assets.Select((asset, i) => KeyValuePair.Create(asset, units[i])).ToImmutableSortedDictionary(StringComparer.Ordinal);
    }

    /// <summary>Value and price-return index at a time, from the prices of that time.</summary>
    public BenchmarkPoint PointAt(DateTimeOffset at, IReadOnlyDictionary<string, decimal> prices)
    {
        if (ProblemAt(at) is { } problem) return BenchmarkPoint.Missing(at, problem);

        var ordered = new decimal[Assets.Length];
        for (var i = 0; i < ordered.Length; i++)
        {
            if (!prices.TryGetValue(Assets[i], out ordered[i]) || ordered[i] <= 0)
                return BenchmarkPoint.Missing(at, $"The price of {Assets[i]} at {Moment.Text(at)} is not known.");
        }

        var span = SpanAt(at);
        var value = span.ValueAt(ordered);
        return BenchmarkPoint.Known(at, value, span.IndexAt(value));
    }

    // The last span that starts at or before the time: of several at one time the last one.
    private BenchmarkSpan SpanAt(DateTimeOffset at)
    {
        var (low, high) = (0, _spans.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_spans[middle].At <= at) low = middle + 1;
            else high = middle;
        }

        return _spans[low - 1];
    }
}
