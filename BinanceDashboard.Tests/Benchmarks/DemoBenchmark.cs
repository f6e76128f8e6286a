using System.Diagnostics;
using BinanceDashboard.Collector;
using BinanceDashboard.Tests.EndToEnd;
using Microsoft.Extensions.DependencyInjection;

namespace BinanceDashboard.Tests.Benchmarks;

/// <summary>The demo's first start: 400 days of two accounts through the real collector.</summary>
internal static class DemoBenchmark
{
    public static async Task<IReadOnlyList<string>> RunAsync()
    {
        var started = Stopwatch.GetTimestamp();
        await using var product = Product.Start([new("Demo:Enabled", "true")], scheduled: true);
        var walk = product.Services.GetRequiredService<HistoryWalk>();
        while (walk.IsWalking) await Task.Delay(20);
        return [$"the demo's 400 days, from nothing to numbers: {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s"];
    }
}
