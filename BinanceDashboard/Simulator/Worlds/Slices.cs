namespace BinanceDashboard.Simulator.Worlds;

/// <summary>How an order that meets several others is cut up among them.</summary>
internal static class Slices
{
    /// <param name="depths">One for each other order: share of the minute's move at which it stands, 0 to 1.</param>
    public static IEnumerable<(decimal Quantity, double Depth)> Of(decimal quantity, decimal step, IReadOnlyList<double> depths)
    {
        var part = Math.Floor(quantity / depths.Count / step) * step;
        for (var i = 0; i < depths.Count; i++)
        {
            var slice = i == depths.Count - 1 ? quantity - part * i : part;
            if (slice > 0) yield return (slice, depths[i]);
        }
    }
}
