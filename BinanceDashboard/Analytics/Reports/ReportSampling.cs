using System.Collections.Immutable;
using BinanceDashboard.Analytics.Series;
using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Reports;

internal static class ReportSampling
{
    private const int PartialShare = 10;

    public static ImmutableArray<ReportPoint> Pick(ImmutableArray<ReportPoint> points, ImmutableArray<CashFlow> flows, int count)
    {
        if (points.Length <= count) return points;
        var complete = points.Where(point => point.Complete).ToArray();
        var partial = points.Where(point => !point.Complete).ToArray();
        var room = Math.Min(partial.Length, count / PartialShare);
        var values = Array.ConvertAll(complete, point => new TimedValue(point.At, point.Nav ?? 0));
        var picked = MinMaxLttb.Pick(values, count - room, AtFlows(complete, flows)).Select(position => complete[position]);
        return [.. picked.Concat(Spread(partial, room)).OrderBy(point => point.At)];
    }

    private static List<int> AtFlows(ReportPoint[] points, ImmutableArray<CashFlow> flows)
    {
        var kept = new List<int>(flows.Length);
        var next = 0;
        foreach (var flow in flows)
        {
            while (next < points.Length && points[next].At < flow.At) next++;
            if (next < points.Length) kept.Add(next);
        }

        return kept;
    }

    private static IEnumerable<ReportPoint> Spread(ReportPoint[] points, int count)
    {
        for (var i = 0; i < count; i++) yield return points[(int)((long)i * points.Length / count)];
    }
}
