using System.Collections.Immutable;

namespace BinanceDashboard.Analytics.Returns;

/// <summary>
/// Maximum drawdown = min over t of I_t / max_{s≤t} I_s − 1, over every complete point.
/// Example: returns 0.012, −0.018, 0.020, 0.004, −0.009: the peak 1.012 falls by 1.8 % → −0.018.
/// </summary>
public static class Drawdown
{
    /// <param name="index">In order of time; null is returned when it is empty.</param>
    public static DrawdownFigures? Measure(ReadOnlySpan<TimedValue> index)
    {
        if (index.IsEmpty) return null;

        var (peak, peakOfMax, trough, max) = (0, 0, 0, 0m);
        for (var i = 1; i < index.Length; i++)
        {
            if (index[i].Value > index[peak].Value) peak = i;

            var fall = Below(index[i].Value, index[peak].Value);
            if (fall < max) (peakOfMax, trough, max) = (peak, i, fall);
        }

        var current = Below(index[^1].Value, index[peak].Value);
        return max == 0 ? new DrawdownFigures { Max = 0, Current = current, Days = 0 } : Deepest(index, peakOfMax, trough, max, current);
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

    private static DrawdownFigures Deepest(ReadOnlySpan<TimedValue> index, int peak, int trough, decimal max, decimal current)
    {
        var recovered = trough;
        while (recovered < index.Length && index[recovered].Value < index[peak].Value) recovered++;

        var end = Math.Min(recovered, index.Length - 1);
        return new DrawdownFigures
        {
            Max = max,
            Current = current,
            PeakAt = index[peak].At,
            TroughAt = index[trough].At,
            RecoveredAt = recovered < index.Length ? index[recovered].At : null,
            Days = (decimal)(index[end].At - index[peak].At).Ticks / TimeSpan.TicksPerDay,
        };
    }

    private static decimal Below(decimal value, decimal peak) => peak > 0 ? value / peak - 1 : 0;
}
