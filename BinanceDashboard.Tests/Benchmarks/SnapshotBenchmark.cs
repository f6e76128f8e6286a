using System.Diagnostics;
using BinanceDashboard.Collector;
using BinanceDashboard.Store.Queries;
using BinanceDashboard.Tests.EndToEnd;
using Microsoft.Extensions.DependencyInjection;

namespace BinanceDashboard.Tests.Benchmarks;

/// <summary>A snapshot of every wallet that is read, over signed HTTP from the simulator into the database.</summary>
internal static class SnapshotBenchmark
{
    private const int Runs = 60;

    public static async Task<IReadOnlyList<string>> RunAsync()
    {
        await using var exchange = await TestExchange.StartAsync();
        await using var product = Product.Start(exchange.Settings(), scheduled: true);
        using var client = await product.SignedInAsync();
        var id = long.Parse(await client.AddAccountAsync("Main"), System.Globalization.CultureInfo.InvariantCulture);
        await client.CollectAsync(id.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var accounts = product.Services.GetRequiredService<AccountQueries>();
        var runs = product.Services.GetRequiredService<AccountRuns>();
        var times = new List<double>();
        for (var run = 0; run < Runs; run++)
        {
            exchange.Control.Advance(TimeSpan.FromHours(1));
            var account = (await accounts.FindAsync(id, CancellationToken.None))!;
            var started = Stopwatch.GetTimestamp();
            await runs.KeepAsync(await runs.ReadAsync(account, CancellationToken.None), CancellationToken.None);
            if (run >= 10) times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        var last = (await product.Services.GetRequiredService<NavQueries>().LatestAsync(id, CancellationToken.None))!;
        var state = exchange.Control.ReadState();
        return
        [
            $"one snapshot: {BenchmarkCommand.Spread(times)}",
            $"weight of one snapshot over all pools: {last.Weight}, of which 24 from the 6,000 pool; refused with 429 or 418: {state.Refused.Values.Sum()}",
        ];
    }
}
