using System.Collections.Immutable;

namespace BinanceDashboard.Analytics.Returns;

/// <summary>
/// Maximum drawdown = min over t of I_t / max_{s≤t} I_s − 1, over every complete point.
/// Example: returns 0.012, −0.018, 0.020, 0.004, −0.009: the peak 1.012 falls by 1.8 % → −0.018.
/// </summary>
public static class Drawdown
{
    /// <summary>The deepest of <see cref="Episodes"/>, of equally deep ones the first.</summary>
    /// <param name="index">In order of time; null is returned when it is empty.</param>
    public static DrawdownFigures? Measure(ReadOnlySpan<TimedValue> index)
    {
        if (index.IsEmpty) return null;

        DrawdownEpisode? deepest = null;
        var episodes = Episodes(index);
        foreach (var episode in episodes)
        {
            if (deepest is null || episode.Depth < deepest.Depth) deepest = episode;
        }

        return new DrawdownFigures
        {
            Max = deepest?.Depth ?? 0,
            Current = episodes is [.., { RecoveredAt: null } open] ? Below(index[^1].Value, ValueAt(index, open.PeakAt)) : 0,
            PeakAt = deepest?.PeakAt,
            TroughAt = deepest?.TroughAt,
            RecoveredAt = deepest?.RecoveredAt,
            Days = deepest?.Days ?? 0,
        };
    }

    /// <summary>Every fall below an earlier peak, in order of time; the last one may not be recovered.</summary>
    /// <param name="index">In order of time.</param>
    public static ImmutableArray<DrawdownEpisode> Episodes(ReadOnlySpan<TimedValue> index)
    {
        var episodes = ImmutableArray.CreateBuilder<DrawdownEpisode>();
        var (peak, trough) = (0, -1);
        for (var i = 1; i < index.Length; i++)
        {
            if (index[i].Value < index[peak].Value)
            {
                if (trough < 0 || index[i].Value < index[trough].Value) trough = i;
                continue;
            }

            if (trough >= 0) episodes.Add(Episode(index, peak, trough, i));
            if (trough >= 0 || index[i].Value > index[peak].Value) peak = i;
            trough = -1;
        }

        if (trough >= 0) episodes.Add(Episode(index, peak, trough, recovered: null));
        return episodes.DrainToImmutable();
    }

    /// <summary>I_t / max_{s≤t} I_s − 1 at each point.</summary>
    public static ImmutableArray<TimedValue> Series(ReadOnlySpan<TimedValue> index)
    {
        var series = ImmutableArray.CreateBuilder<TimedValue>(index.Length);
        var peak = 0m;
        foreach (var point in index)
        {
            peak = Math.Max(peak, point.Value);
            series.Add(new TimedValue(point.At, Below(point.Value, peak)));
        }

        return series.MoveToImmutable();
    }

    private static DrawdownEpisode Episode(ReadOnlySpan<TimedValue> index, int peak, int trough, int? recovered) => new()
    {
        Depth = Below(index[trough].Value, index[peak].Value),
        PeakAt = index[peak].At,
        TroughAt = index[trough].At,
        RecoveredAt = recovered is { } end ? index[end].At : null,
        Days = (decimal)(index[recovered ?? index.Length - 1].At - index[peak].At).Ticks / TimeSpan.TicksPerDay,
    };

    private static decimal ValueAt(ReadOnlySpan<TimedValue> index, DateTimeOffset at)
    {
        foreach (var point in index)
        {
            if (point.At == at) return point.Value;
        }

        return 0;
    }

    private static decimal Below(decimal value, decimal peak) => peak > 0 ? value / peak - 1 : 0;
}
