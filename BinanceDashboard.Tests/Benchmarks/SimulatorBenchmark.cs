using System.Diagnostics;
using BinanceDashboard.Simulator;
using Microsoft.Extensions.Logging.Abstractions;

namespace BinanceDashboard.Tests.Benchmarks;

/// <summary>A world of 400 days from nothing, and how many signed calls a second it answers while the callers work on the same cores.</summary>
internal static class SimulatorBenchmark
{
    private const int Connections = 8;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(10);

    public static async Task<IReadOnlyList<string>> RunAsync()
    {
        var (before, usage) = (GC.GetTotalMemory(forceFullCollection: true), Environment.CpuUsage.TotalTime);
        var started = Stopwatch.GetTimestamp();
        var options = new SimulatorOptions { LimitFactor = 1_000_000 };
        await using var server = new SimulatorServer(TimeProvider.System, NullLogger<SimulatorServer>.Instance);
        await server.StartAsync(options, CancellationToken.None);
        var (took, worked) = (Stopwatch.GetElapsedTime(started), Environment.CpuUsage.TotalTime - usage);
        var grown = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1_048_576.0;

        await CallAsync(server.Address, options, WarmUp);
        usage = Environment.CpuUsage.TotalTime;
        started = Stopwatch.GetTimestamp();
        var calls = await CallAsync(server.Address, options, Duration);
        var (seconds, microseconds) = (Stopwatch.GetElapsedTime(started).TotalSeconds, (Environment.CpuUsage.TotalTime - usage).TotalMicroseconds / calls);
        return
        [
            $"a world of {options.Days} days, started: {took.TotalSeconds:0.0} s ({worked.TotalSeconds:0.0} s of processor time), {grown:0.0} MiB",
            $"signed account calls over {Connections} connections: {calls / seconds:0} a second, {microseconds:0} µs of processor time each, caller and server together",
        ];
    }

    private static async Task<int> CallAsync(Uri address, SimulatorOptions options, TimeSpan duration)
    {
        var started = Stopwatch.GetTimestamp();
        var callers = Enumerable.Range(0, Connections).Select(_ => new SignedCalls(address, options.Key, options.Secret)).ToList();
        var counts = await Task.WhenAll(callers.Select(caller => Task.Run(() => caller.RunAsync(duration, () => Stopwatch.GetElapsedTime(started)))));
        callers.ForEach(caller => caller.Dispose());
        return counts.Sum();
    }
}
