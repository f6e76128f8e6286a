using System.Collections.Immutable;
using System.Diagnostics;
using BinanceDashboard.Analytics.Reports;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;
using BinanceDashboard.Store.Sqlite;
using BinanceDashboard.Tests.Store;
using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Tests.Benchmarks;

/// <summary>
/// Another benchmark over a whole past: facts read, benchmark replayed, performance told, 2,000 points chosen. The benchmark's second asset was
/// never held, so that its price comes from the hours. Then what one more snapshot costs beside so many.
/// </summary>
internal static class ChoiceBenchmark
{
    private const int Runs = 15;

    private static readonly BenchmarkRule Chosen = new()
    {
        Weights = ImmutableSortedDictionary.Create<string, decimal>(StringComparer.Ordinal).Add("BTC", 0.4m).Add("SOL", 0.6m),
        Rebalance = new Rebalance { Rule = RebalanceRule.Monthly }.Whole(),
    };

    public static async Task<IReadOnlyList<string>> RunAsync() =>
    [
        .. await MeasureAsync(43_800, TimeSpan.FromHours(1), "5 years of hours"),
        .. await MeasureAsync(1_000_000, TimeSpan.FromMinutes(1), "a million minutes"),
    ];

    private static async Task<IEnumerable<string>> MeasureAsync(int points, TimeSpan step, string name)
    {
        await using var store = await TestStore.CreateAsync();
        var account = await store.AddAccountAsync();
        var end = Sample.Start + (points * step);
        await FillAsync(store, account, points, step, end);
        var (changes, snapshots) = (new List<double>(), new List<double>());
        for (var run = 0; run < Runs + 3; run++)
        {
            var started = Stopwatch.GetTimestamp();
            var facts = await store.Get<ReportQueries>().ReadAsync([account], [Chosen], null, end, CancellationToken.None);
            var report = ReportBuilder.Build(facts, Chosen, new ReportRange(null, end, end), TimeSpan.FromHours(2));
            if (report.Pick(2_000).Length < 1_000 || report.Performance.Over(null, end).Relative.Beta.Value is null) throw new InvalidOperationException("The benchmark could not be told.");
            if (run >= 3) changes.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            started = Stopwatch.GetTimestamp();
            await store.Facts.KeepAsync(Sample.Snapshot(account.Id, end + ((run + 1) * step), 41_000), [], CancellationToken.None);
            if (run >= 3) snapshots.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        return [$"another benchmark over {name} ({points:N0} points): {BenchmarkCommand.Spread(changes)}", $"one more snapshot beside {points:N0}: {BenchmarkCommand.Spread(snapshots)}"];
    }

    private static async Task FillAsync(TestStore store, Account account, int points, TimeSpan step, DateTimeOffset end)
    {
        await store.Get<StoreWriter>().WriteAsync(context => context.Database.ExecuteSqlAsync($"""
            WITH RECURSIVE steps(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM steps WHERE i + 1 < {points})
            INSERT INTO Snapshot (AccountId, At, Nav, Complete, Source, Wallets, Prices, Unpriced, Weight)
            SELECT {account.Id}, {Sample.Start.ToUnixTimeMilliseconds()} + i * {(long)step.TotalMilliseconds}, 4000000000000 + abs(random() % 1000000000000), 1, 'Observed', '[]',
              json_array(json_object('asset', 'BTC', 'price', 50000 + i % 9000, 'source', 'BTCUSDT', 'at', '2026-01-05T00:00:00+00:00'),
                         json_object('asset', 'ETH', 'price', 2500 + i % 500, 'source', 'ETHUSDT', 'at', '2026-01-05T00:00:00+00:00')), '[]', 0
            FROM steps
            """), CancellationToken.None);
        await store.Get<StoreWriter>().WriteRowsAsync(rows =>
        {
            Rollups.RebuildAll(rows);
            return true;
        }, CancellationToken.None);
        await store.Facts.KeepAsync([.. Hours(account.Environment, end), .. Months(account.Environment, end)], CancellationToken.None);
    }

    private static IEnumerable<Candle> Hours(string environment, DateTimeOffset end)
    {
        for (var at = Sample.Start; at <= end; at = at.AddHours(1)) yield return Price(environment, "SOLUSDT", CandleInterval.Hour, at, 100 + (at.DayOfYear % 50));
    }

    private static IEnumerable<Candle> Months(string environment, DateTimeOffset end)
    {
        for (var at = new DateTimeOffset(2026, 2, 1, 12, 0, 0, TimeSpan.Zero); at <= end; at = at.AddMonths(1))
            foreach (var (symbol, open) in new[] { ("BTCUSDT", 55_000m), ("SOLUSDT", 120m) }) yield return Price(environment, symbol, CandleInterval.Minute, at, open);
    }

    private static Candle Price(string environment, string symbol, CandleInterval interval, DateTimeOffset at, decimal open) =>
        new() { Environment = environment, Symbol = symbol, Interval = interval, OpenAt = at, Open = open };
}
