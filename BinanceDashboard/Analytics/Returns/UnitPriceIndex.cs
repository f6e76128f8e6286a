using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace BinanceDashboard.Analytics.Returns;

/// <summary>
/// The time-weighted return: the unit price (NAV per share) I is 1 at the start; a flow buys or sells shares at the unit price just before it and so
/// never changes it; TWR over a range = I_end / I_start − 1. Between neighbouring points the growth is that of <see cref="ModifiedDietz"/>.
/// A denominator that is not positive, or V₀ = 0, pauses the index until the next point with V above 0.
/// Example: V 10,000; day 10: 11,000, then +5,000 → 16,000; day 20: 15,200, then −3,200 → 12,000; day 30: 12,600: TWR = 1.1 × 0.95 × 1.05 − 1 = 9.725 %.
/// Immutable and safe for concurrent use.
/// </summary>
public sealed class UnitPriceIndex
{
    // Beyond these an index says only that something is missing, or that all is lost.
    private const decimal Largest = 1e12m;
    private const decimal Smallest = 1e-12m;

    private readonly IndexPoint[] _points;
    private readonly int[] _measured;
    private readonly List<IndexBreak> _breaks = [];

    private UnitPriceIndex(int count)
    {
        _points = new IndexPoint[count];
        _measured = new int[count];
    }

    /// <summary>In order of time.</summary>
    public ImmutableArray<IndexPoint> Points => ImmutableCollectionsMarshal.AsImmutableArray(_points);

    /// <param name="points">Complete NAV points in strict order of time.</param>
    /// <param name="flows">In order of time (<see cref="FlowAmounts.Of"/>); those outside of the points are ignored.</param>
    /// <param name="previous">The last point of an index that this one continues; it becomes the first point.</param>
    public static UnitPriceIndex Build(IReadOnlyList<TimedValue> points, IReadOnlyList<FlowAmount> flows, IndexPoint? previous = null)
    {
        var offset = previous is null ? 0 : 1;
        var index = new UnitPriceIndex(points.Count + offset);
        if (previous is { } known) index._points[0] = known;
        else if (points.Count > 0) index._points[0] = new IndexPoint(points[0].At, points[0].Value, 1, Paused: false);

        FlowAmount[] all = [.. flows];
        var next = 0;
        for (var i = 1; i < index._points.Length; i++)
        {
            while (next < all.Length && all[next].At <= index._points[i - 1].At) next++;

            var first = next;
            while (next < all.Length && all[next].At <= points[i - offset].At) next++;

            index.Add(i, points[i - offset], all.AsSpan(first, next - first));
        }

        return index;
    }

    /// <summary>The positions of the last point at or before <paramref name="from"/> (else the first one) and of the last one at or before <paramref name="to"/>; null unless they are two.</summary>
    public (int Start, int End)? Bounds(DateTimeOffset from, DateTimeOffset to)
    {
        var start = Math.Max(LastAtOrBefore(from), 0);
        var end = LastAtOrBefore(to);
        return end > start ? (start, end) : null;
    }

    /// <summary>The position of the last point at or before a time; −1 where there is none.</summary>
    public int LastAtOrBefore(DateTimeOffset at)
    {
        var (low, high) = (0, _points.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_points[middle].At <= at) low = middle + 1;
            else high = middle;
        }

        return low - 1;
    }

    /// <summary>A ratio over the range, not annualised.</summary>
    public Figure Twr(DateTimeOffset from, DateTimeOffset to)
    {
        if (Bounds(from, to) is not { } range) return Figure.Missing("A return needs two complete snapshots.");
        if (BreakWithin(range.Start, range.End) is { } reason) return Figure.Missing(reason);
        if (_measured[range.End] == _measured[range.Start]) return Figure.Missing("There was no money in the account.");

        var start = _points[range.Start].Index;
        return start == 0 ? Figure.Missing("All was lost before the range begins.") : Figure.Of(_points[range.End].Index / start - 1);
    }

    /// <summary>The reason why no return leads from one point to another, null where one does.</summary>
    public string? BreakWithin(int start, int end)
    {
        var (low, high) = (0, _breaks.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_breaks[middle].Point <= start) low = middle + 1;
            else high = middle;
        }

        return low < _breaks.Count && _breaks[low].Point <= end ? _breaks[low].Reason : null;
    }

    /// <summary>The index at the points from one position to another, both inclusive.</summary>
    public ImmutableArray<TimedValue> Values(int start, int end)
    {
        var values = ImmutableArray.CreateBuilder<TimedValue>(end - start + 1);
        for (var i = start; i <= end; i++) values.Add(new TimedValue(_points[i].At, _points[i].Index));

        return values.MoveToImmutable();
    }

    private void Add(int i, TimedValue point, ReadOnlySpan<FlowAmount> flows)
    {
        var before = _points[i - 1];
        var index = before.Index;
        decimal? growth = null;
        if (Unknown(flows) is { } at)
        {
            _breaks.Add(new IndexBreak(i, $"The cash flow at {Moment.Text(at)} has no price yet."));
        }
        else
        {
            growth = before.Paused ? null : ModifiedDietz.Growth(new TimedValue(before.At, before.Nav), point, flows);
            if (growth is { } factor) index = Grow(i, index, factor, point.At);
        }

        _measured[i] = _measured[i - 1] + (growth is null ? 0 : 1);
        _points[i] = new IndexPoint(point.At, point.Value, index, Paused: growth is null && point.Value <= 0);
    }

    private decimal Grow(int i, decimal index, decimal factor, DateTimeOffset at)
    {
        if (factor >= 0 && (double)index * (double)factor < (double)Largest)
        {
            var grown = index * factor;
            return grown < Smallest ? 0 : grown;
        }

        var what = factor < 0 ? "fell below zero" : "rose beyond all measure";
        _breaks.Add(new IndexBreak(i, $"The account's value {what} before {Moment.Text(at)} without a cash flow that explains it."));
        return index;
    }

    private static DateTimeOffset? Unknown(ReadOnlySpan<FlowAmount> flows)
    {
        foreach (var flow in flows)
        {
            if (flow.AmountUsd is null) return flow.At;
        }

        return null;
    }
}
