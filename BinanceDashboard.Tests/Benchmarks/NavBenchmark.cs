using System.Diagnostics;
using BinanceDashboard.Analytics.Reports;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;
using BinanceDashboard.Store.Sqlite;
using BinanceDashboard.Tests.Store;
using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Tests.Benchmarks;

/// <summary>A chart over a million stored points, one a minute: facts read, report computed, 2,000 points chosen.</summary>
internal static class NavBenchmark
{
    private const int Points = 1_000_000;
    private const int Runs = 30;

    public static async Task<IReadOnlyList<string>> RunAsync()
    {
        await using var store = await TestStore.CreateAsync();
        var account = await store.AddAccountAsync();
        await FillAsync(store, account.Id);
        var end = Sample.Start.AddMinutes(Points);
        var times = new List<double>();
        for (var run = 0; run < Runs + 3; run++)
        {
            var started = Stopwatch.GetTimestamp();
            var facts = await store.Get<ReportQueries>().ReadAsync([account], [BenchmarkRule.Default], null, end, CancellationToken.None);
            var report = ReportBuilder.Build(facts, BenchmarkRule.Default, new ReportRange(null, end, end), TimeSpan.FromHours(2));
            if (report.Pick(2_000).Length < 1_000) throw new InvalidOperationException("Too few points came back.");
            if (run >= 3) times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        return [$"NAV, benchmark and drawdown over {Points:N0} points, 2,000 chosen: {BenchmarkCommand.Spread(times)}"];
    }

    private static Task FillAsync(TestStore store, long accountId) => store.Get<StoreWriter>().WriteAsync(async context =>
    {
        await context.Database.ExecuteSqlAsync($"""
            WITH RECURSIVE minutes(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM minutes WHERE i + 1 < {Points})
            INSERT INTO Snapshot (AccountId, At, Nav, Complete, Source, Wallets, Prices, Unpriced, Weight)
            SELECT {accountId}, {Sample.Start.ToUnixTimeMilliseconds()} + i * 60000, 4000000000000 + abs(random() % 1000000000000), 1, 'Observed', '[]',
              json_array(json_object('asset', 'BTC', 'price', 50000 + i % 9000, 'source', 'BTCUSDT', 'at', '2026-01-05T00:00:00+00:00'),
                         json_object('asset', 'ETH', 'price', 2500 + i % 500, 'source', 'ETHUSDT', 'at', '2026-01-05T00:00:00+00:00')), '[]', 0
            FROM minutes
            """);
        var navs = await context.Snapshots.AsNoTracking().OrderBy(point => point.At).Select(point => new { point.At, point.Nav }).ToListAsync();
        foreach (var span in Enum.GetValues<RollupSpan>())
            context.NavRollups.AddRange(navs.GroupBy(point => Rollups.StartOf(point.At, span))
                .Select(bucket => BulkPoints.Rollup(accountId, span, bucket.Key, [.. bucket.Select(point => (point.At, point.Nav))])));
        context.Candles.AddRange(Mondays().SelectMany(at => new[] { ("BTCUSDT", 55_000m), ("ETHUSDT", 2_700m) }, (at, pair) => new Candle
        {
            Environment = "Simulator",
            Symbol = pair.Item1,
            Interval = CandleInterval.Minute,
            OpenAt = at,
            Open = pair.Item2,
        }));
        await context.SaveChangesAsync();
    }, CancellationToken.None);

    private static IEnumerable<DateTimeOffset> Mondays()
    {
        for (var at = Sample.Start.AddHours(12); at < Sample.Start.AddMinutes(Points); at = at.AddDays(7)) yield return at;
    }
}
