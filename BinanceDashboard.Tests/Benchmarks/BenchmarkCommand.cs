namespace BinanceDashboard.Tests.Benchmarks;

/// <summary><c>dotnet run -c Release --project BinanceDashboard.Tests -- benchmark [NAME]</c>: one line of the README's table per measurement.</summary>
internal static class BenchmarkCommand
{
    private static readonly Dictionary<string, Func<Task<IReadOnlyList<string>>>> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["demo"] = DemoBenchmark.RunAsync,
        ["start"] = StartBenchmark.RunAsync,
        ["snapshot"] = SnapshotBenchmark.RunAsync,
        ["nav"] = NavBenchmark.RunAsync,
        ["sum"] = SumBenchmark.RunAsync,
        ["choice"] = ChoiceBenchmark.RunAsync,
        ["ingest"] = IngestBenchmark.RunAsync,
        ["statement"] = StatementBenchmark.RunAsync,
        ["simulator"] = SimulatorBenchmark.RunAsync,
        ["positions"] = PositionBenchmark.RunAsync,
    };

    public static async Task<int> RunAsync(IReadOnlyList<string> names)
    {
        if (names.FirstOrDefault(name => !Known.ContainsKey(name)) is { } unknown)
        {
            await Console.Error.WriteLineAsync($"There is no benchmark '{unknown}': choose of {string.Join(", ", Known.Keys)}.");
            return 2;
        }

        foreach (var name in names.Count == 0 ? [.. Known.Keys] : names)
            foreach (var line in await Known[name]()) await Console.Out.WriteLineAsync($"{name}: {line}");
        return 0;
    }

    /// <summary>Median and 95th percentile of times in milliseconds.</summary>
    public static string Spread(IEnumerable<double> milliseconds)
    {
        var sorted = milliseconds.Order().ToList();
        return $"median {sorted[sorted.Count / 2]:0} ms, p95 {sorted[(int)(sorted.Count * 0.95)]:0} ms, of {sorted.Count}";
    }
}
