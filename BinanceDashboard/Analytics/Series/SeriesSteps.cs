namespace BinanceDashboard.Analytics.Series;

/// <summary>How evenly points follow each other.</summary>
/// <param name="Usual">The median of the steps from one point to the next; null under two points.</param>
/// <param name="Gaps">Steps of more than twice the usual one.</param>
/// <param name="LongestFrom">Where the longest gap begins; null without one.</param>
/// <param name="Longest">How long it is.</param>
public sealed record SeriesSteps(TimeSpan? Usual, int Gaps, DateTimeOffset? LongestFrom, TimeSpan Longest)
{
    private const int Gap = 2;

    /// <summary>1, 2, 3, 4, 9 o'clock: the usual step is one hour, one gap of five hours begins at 4.</summary>
    /// <param name="times">Unix milliseconds, ascending.</param>
    public static SeriesSteps Of(IReadOnlyList<long> times)
    {
        if (times.Count < 2) return new SeriesSteps(null, 0, null, TimeSpan.Zero);
        var steps = new long[times.Count - 1];
        for (var i = 0; i < steps.Length; i++) steps[i] = times[i + 1] - times[i];
        var sorted = (long[])steps.Clone();
        Array.Sort(sorted);
        var usual = sorted[(sorted.Length - 1) / 2];
        var gaps = steps.Count(step => step > Gap * usual);
        var longest = sorted[^1];
        return gaps == 0
            ? new SeriesSteps(TimeSpan.FromMilliseconds(usual), 0, null, TimeSpan.Zero)
            : new SeriesSteps(TimeSpan.FromMilliseconds(usual), gaps, DateTimeOffset.FromUnixTimeMilliseconds(times[Array.IndexOf(steps, longest)]), TimeSpan.FromMilliseconds(longest));
    }
}
