using System.Diagnostics;
using System.Text.RegularExpressions;
using BinanceDashboard.Tests.EndToEnd;

namespace BinanceDashboard.Tests.Benchmarks;

/// <summary>The demo's first start: 400 days of two accounts through the real collector, by the program as a user starts it.</summary>
internal static partial class DemoBenchmark
{
    private const int Runs = 3;

    public static async Task<IReadOnlyList<string>> RunAsync()
    {
        var (walks, wholes) = (new List<double>(), new List<double>());
        for (var run = 0; run < Runs; run++)
        {
            using var directory = new TemporaryDirectory();
            var started = Stopwatch.GetTimestamp();
            using var program = await ProgramProcess.StartAsync([new("Demo:Enabled", "true"), new("Storage:DataDirectory", directory.Path), new("Logging:LogLevel:Default", "Information")]);
            await Wait.UntilAsync(() => Walked().IsMatch(program.Output), () => program.Errors + program.Output);
            wholes.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            walks.Add(double.Parse(Walked().Match(program.Output).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) * 1_000);
            await program.TerminateAsync();
        }

        return [$"the past of 400 days, both accounts: {BenchmarkCommand.Spread(walks)}", $"from the program's start to the end of it: {BenchmarkCommand.Spread(wholes)}"];
    }

    [GeneratedRegex("was collected at [0-9]+ times in ([0-9.]+) s")]
    private static partial Regex Walked();
}
