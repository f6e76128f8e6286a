namespace BinanceDashboard.Store.Queries;

/// <summary>
/// First, least, greatest and last point of a bucket show its deepest fall where the greatest comes before the least. Where it comes after, a fall from some
/// other point of the bucket may be hidden, of at most least / greatest − 1. Only those buckets matter that may hide more than what is in sight.
/// </summary>
internal static class HiddenFalls
{
    // A past without any fall in sight is not read whole for the sake of one.
    private const int Most = 64;

    /// <param name="buckets">In order of time, none with a cut inside.</param>
    public static IReadOnlyList<NavRollup> Of(IReadOnlyList<NavRollup> buckets, RangeCuts cuts)
    {
        var deepest = InSight(buckets, cuts);
        return [.. buckets.Where(bucket => bucket.MinAt < bucket.MaxAt && bucket.Count > 2 && Ratio(bucket.Min, bucket.Max) < deepest).OrderBy(bucket => Ratio(bucket.Min, bucket.Max)).Take(Most)];
    }

    /// <summary>The times of peak and trough of the deepest fall; none where nothing falls.</summary>
    /// <param name="points">In order of time.</param>
    public static IEnumerable<DateTimeOffset> Deepest(IReadOnlyList<(DateTimeOffset At, decimal Nav)> points)
    {
        var (peak, from, to, deepest) = (0, -1, -1, 1m);
        for (var i = 1; i < points.Count; i++)
        {
            if (points[i].Nav > points[peak].Nav) peak = i;
            if (Ratio(points[i].Nav, points[peak].Nav) < deepest) (from, to, deepest) = (peak, i, Ratio(points[i].Nav, points[peak].Nav));
        }

        return from < 0 ? [] : [points[from].At, points[to].At];
    }

    // What the kept points show at least: within each bucket, and from earlier ones as far back as no flow lies between.
    private static decimal InSight(IReadOnlyList<NavRollup> buckets, RangeCuts cuts)
    {
        var (deepest, peak) = (1m, 0m);
        for (var i = 0; i < buckets.Count; i++)
        {
            var bucket = buckets[i];
            if (i > 0 && cuts.Between(buckets[i - 1].LastAt, bucket.FirstAt)) peak = 0;
            deepest = Math.Min(deepest, bucket.MaxAt < bucket.MinAt ? Ratio(bucket.Min, bucket.Max) : Math.Min(Ratio(bucket.Min, bucket.First), Ratio(bucket.Last, bucket.Max)));
            deepest = Math.Min(deepest, Ratio(bucket.Min, peak));
            peak = Math.Max(peak, bucket.Max);
        }

        return deepest;
    }

    private static decimal Ratio(decimal value, decimal peak) => peak > 0 ? value / peak : 1;
}
