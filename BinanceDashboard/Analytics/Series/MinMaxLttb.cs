using System.Collections.Immutable;

namespace BinanceDashboard.Analytics.Series;

/// <summary>
/// Downsampling that keeps a line's shape (MinMaxLTTB): least and greatest of 2 n buckets of equal time preselect 4 n points, of which
/// largest-triangle-three-buckets chooses. First, last, global maximum and minimum, and the points asked for, are always kept.
/// </summary>
public static class MinMaxLttb
{
    /// <summary>The positions of at most <paramref name="count"/> points, in order. When more must be kept than fit, <paramref name="count"/> wins: first and last, then the extremes, then the others spread evenly.</summary>
    /// <param name="points">In order of time.</param>
    /// <param name="count">At least 0.</param>
    /// <param name="keep">Positions of points to keep, in any order: those at flow markers.</param>
    public static ImmutableArray<int> Pick(ReadOnlySpan<TimedValue> points, int count, IReadOnlyList<int> keep)
    {
        if (points.Length <= count) return [.. Enumerable.Range(0, points.Length)];
        if (count <= 0) return [];

        var kept = Mandatory(points, count, keep);
        if (kept.Count < count)
        {
            var candidates = Preselect(points, 2 * count);
            candidates.ExceptWith(kept);
            Lttb(points, [.. candidates], kept, count - kept.Count);
        }

        return [.. kept];
    }

    private static SortedSet<int> Mandatory(ReadOnlySpan<TimedValue> points, int count, IReadOnlyList<int> keep)
    {
        var (least, greatest) = Extremes(points, 0, points.Length);
        var kept = new SortedSet<int>();
        foreach (var position in (ReadOnlySpan<int>)[points.Length - 1, 0, greatest, least])
        {
            if (kept.Count < count) kept.Add(position);
        }

        var others = keep.Where(position => !kept.Contains(position)).Distinct().Order().ToList();
        var room = Math.Min(count - kept.Count, others.Count);
        for (var i = 0; i < room; i++) kept.Add(others[(int)((long)i * others.Count / room)]);

        return kept;
    }

    private static SortedSet<int> Preselect(ReadOnlySpan<TimedValue> points, int buckets)
    {
        var selected = new SortedSet<int>();
        var begin = points[0].At.UtcTicks;
        var width = Math.Max(1, (points[^1].At.UtcTicks - begin) / buckets + 1);
        for (var first = 0; first < points.Length;)
        {
            var bucket = (points[first].At.UtcTicks - begin) / width;
            var end = first + 1;
            while (end < points.Length && (points[end].At.UtcTicks - begin) / width == bucket) end++;

            var (least, greatest) = Extremes(points, first, end);
            selected.Add(least);
            selected.Add(greatest);
            first = end;
        }

        return selected;
    }

    // One point per bucket of candidates: the one that spans the largest triangle with the point chosen before and the next bucket's mean.
    private static void Lttb(ReadOnlySpan<TimedValue> points, int[] candidates, SortedSet<int> kept, int count)
    {
        count = Math.Min(count, candidates.Length);
        var before = 0;
        for (var bucket = 0; bucket < count; bucket++)
        {
            var first = Edge(candidates.Length, bucket, count);
            var end = Edge(candidates.Length, bucket + 1, count);
            var next = bucket + 1 < count ? candidates.AsSpan(end, Edge(candidates.Length, bucket + 2, count) - end) : [points.Length - 1];
            before = Largest(points, candidates.AsSpan(first, end - first), before, Mean(points, next));
            kept.Add(before);
        }
    }

    private static int Largest(ReadOnlySpan<TimedValue> points, ReadOnlySpan<int> bucket, int before, (double X, double Y) mean)
    {
        var (x, y) = (Time(points[before]), (double)points[before].Value);
        var (best, largest) = (bucket[0], -1.0);
        foreach (var position in bucket)
        {
            var area = Math.Abs((x - mean.X) * ((double)points[position].Value - y) - (x - Time(points[position])) * (mean.Y - y));
            if (area > largest) (best, largest) = (position, area);
        }

        return best;
    }

    private static (double X, double Y) Mean(ReadOnlySpan<TimedValue> points, ReadOnlySpan<int> bucket)
    {
        var (x, y) = (0.0, 0.0);
        foreach (var position in bucket) (x, y) = (x + Time(points[position]), y + (double)points[position].Value);

        return (x / bucket.Length, y / bucket.Length);
    }

    private static (int Least, int Greatest) Extremes(ReadOnlySpan<TimedValue> points, int first, int end)
    {
        var (least, greatest) = (first, first);
        for (var i = first + 1; i < end; i++)
        {
            if (points[i].Value < points[least].Value) least = i;
            if (points[i].Value > points[greatest].Value) greatest = i;
        }

        return (least, greatest);
    }

    private static int Edge(int length, int bucket, int count) => (int)((long)bucket * length / count);

    private static double Time(TimedValue point) => point.At.UtcTicks / (double)TimeSpan.TicksPerSecond;
}
