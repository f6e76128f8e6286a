using System.Collections.Immutable;
using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Series;

/// <summary>The points that roll-ups remember: first, least, greatest and last of each, so that a range's extremes are exact.</summary>
public static class RollupPoints
{
    /// <param name="rollups">In order of time, not overlapping.</param>
    /// <returns>In strict order of time, each time once.</returns>
    public static ImmutableArray<TimedValue> Of(IReadOnlyList<NavRollup> rollups)
    {
        var points = ImmutableArray.CreateBuilder<TimedValue>(rollups.Count * 4);
        foreach (var rollup in rollups)
        {
            var (min, max) = (new TimedValue(rollup.MinAt, rollup.Min), new TimedValue(rollup.MaxAt, rollup.Max));
            Add(points, new TimedValue(rollup.FirstAt, rollup.First));
            Add(points, rollup.MinAt < rollup.MaxAt ? min : max);
            Add(points, rollup.MinAt < rollup.MaxAt ? max : min);
            Add(points, new TimedValue(rollup.LastAt, rollup.Last));
        }

        return points.ToImmutable();
    }

    private static void Add(ImmutableArray<TimedValue>.Builder points, TimedValue point)
    {
        if (points.Count == 0 || points[^1].At < point.At) points.Add(point);
    }
}
