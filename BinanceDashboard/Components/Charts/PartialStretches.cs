namespace BinanceDashboard.Components.Charts;

/// <summary>Where the chart has a hole: from the last known point before points without a NAV to the first one after them.</summary>
internal static class PartialStretches
{
    public static IReadOnlyList<TimeSpread> Of(IReadOnlyList<NavChartPoint> points)
    {
        var stretches = new List<TimeSpread>();
        for (var i = 0; i < points.Count; i++)
        {
            if (points[i].Nav is not null) continue;
            var first = i;
            while (i + 1 < points.Count && points[i + 1].Nav is null) i++;
            stretches.Add(new TimeSpread(points[Math.Max(first - 1, 0)].At, points[Math.Min(i + 1, points.Count - 1)].At));
        }

        return stretches;
    }
}
