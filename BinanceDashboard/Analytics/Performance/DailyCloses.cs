using System.Collections.Immutable;

namespace BinanceDashboard.Analytics.Performance;

/// <summary>A day's close is the last complete point of that UTC day inside the range. A day without a point has none.</summary>
internal static class DailyCloses
{
    /// <summary>Their positions among the points.</summary>
    /// <param name="points">In order of time, up to the range's end.</param>
    /// <param name="from">Where the range begins, inclusive; earlier points are no closes.</param>
    public static ImmutableArray<int> Of(ImmutableArray<TimedValue> points, DateTimeOffset from)
    {
        var closes = ImmutableArray.CreateBuilder<int>();
        for (var i = 0; i < points.Length; i++)
        {
            var isLast = i == points.Length - 1 || points[i + 1].At.UtcDateTime.Date != points[i].At.UtcDateTime.Date;
            if (points[i].At >= from && isLast) closes.Add(i);
        }

        return closes.DrainToImmutable();
    }
}
