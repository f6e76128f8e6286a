using System.Collections.Immutable;

namespace BinanceDashboard.Analytics.Performance;

/// <summary>An index at each complete point of a range: an account's unit price, or its benchmark's price return at the same times.</summary>
/// <param name="points">In order of time; the value of a point with a problem has no meaning.</param>
/// <param name="problemAt">Why the index is not known at a position, null where it is.</param>
/// <param name="breakWithin">Why no return leads from one position to a later one although both are known, null where one does.</param>
internal sealed class IndexPath(ImmutableArray<TimedValue> points, Func<int, string?> problemAt, Func<int, int, string?> breakWithin)
{
    /// <summary>In order of time.</summary>
    public ImmutableArray<TimedValue> Points => points;

    /// <summary>I_to / I_from − 1, not annualised.</summary>
    public Figure Return(int from, int to)
    {
        if (Problem([from, to]) is { } problem) return Figure.Missing(problem);
        return points[from].Value > 0 ? Figure.Of(points[to].Value / points[from].Value - 1) : Figure.Missing("All was lost before.");
    }

    /// <summary>The first reason why the index cannot be followed over these positions, null where it can.</summary>
    public string? Problem(IReadOnlyList<int> positions)
    {
        if (positions.Count == 0) return null;

        foreach (var position in positions)
        {
            if (problemAt(position) is { } problem) return problem;
        }

        return breakWithin(positions[0], positions[^1]);
    }

    /// <summary>The reason why the index is not known at every point.</summary>
    public string? Problem() => Problem([.. Enumerable.Range(0, points.Length)]);

    /// <summary>Simple returns from each of these positions to the next, as ratios; those after all was lost are 0.</summary>
    public double[] Returns(IReadOnlyList<int> positions)
    {
        var returns = new double[Math.Max(0, positions.Count - 1)];
        for (var k = 0; k < returns.Length; k++)
        {
            var before = points[positions[k]].Value;
            returns[k] = before > 0 ? (double)(points[positions[k + 1]].Value / before - 1) : 0;
        }

        return returns;
    }
}
