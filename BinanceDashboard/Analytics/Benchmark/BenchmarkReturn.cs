namespace BinanceDashboard.Analytics.Benchmark;

/// <summary>The benchmark's time-weighted return: what the prices of the held units did between two times, whatever money came or went.</summary>
public static class BenchmarkReturn
{
    /// <summary>A ratio over the time between, not annualised: I_end / I_start − 1.</summary>
    public static Figure Between(BenchmarkPoint start, BenchmarkPoint end)
    {
        if (start.Index is not { } first) return Figure.Missing(start.Reason ?? NotStarted);
        if (end.Index is not { } last) return Figure.Missing(end.Reason ?? NotStarted);
        if (start.At == end.At) return Figure.Missing("A return needs two complete snapshots.");
        return first > 0 ? Figure.Of(last / first - 1) : Figure.Missing("The benchmark had lost all value.");
    }

    /// <summary>The sentence for a time at which there is no benchmark yet.</summary>
    public const string NotStarted = "The benchmark starts with the first complete snapshot.";
}
