using System.Diagnostics;
using BinanceDashboard.Analytics.Reports;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;
using BinanceDashboard.Store.Sqlite;
using BinanceDashboard.Tests.Store;
using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Tests.Benchmarks;

/// <summary>A chart over the sum of ten accounts with thirty thousand points each, one an hour: facts read, report computed, 2,000 points chosen.</summary>
internal static class SumBenchmark
{
    private const int Accounts = 10;
    private const int Points = 30_000;
    private const int FlowsEach = 30;
    private const int Runs = 20;

    public static async Task<IReadOnlyList<string>> RunAsync()
    {
        await using var store = await TestStore.CreateAsync();
        var accounts = new List<Account>();
        for (var number = 1; number <= Accounts; number++) accounts.Add(await store.AddAccountAsync($"Account {number}"));
        foreach (var account in accounts) await FillAsync(store, account.Id);
        await store.Get<StoreWriter>().WriteRowsAsync(rows =>
        {
            Rollups.RebuildAll(rows);
            return true;
        }, CancellationToken.None);
        var end = Sample.Start.AddHours(Points);
        return [$"sum of {Accounts} accounts over {Points:N0} points each, 2,000 chosen: {BenchmarkCommand.Spread(await MeasureAsync(store, accounts, null, end))}",
            $"the same, its last month alone: {BenchmarkCommand.Spread(await MeasureAsync(store, accounts, end.AddDays(-30), end))}"];
    }

    private static async Task<IReadOnlyList<double>> MeasureAsync(TestStore store, IReadOnlyList<Account> accounts, DateTimeOffset? from, DateTimeOffset end)
    {
        var times = new List<double>();
        for (var run = 0; run < Runs + 3; run++)
        {
            var started = Stopwatch.GetTimestamp();
            var facts = await store.Get<ReportQueries>().ReadAsync(accounts, [BenchmarkRule.Default], from, end, CancellationToken.None);
            var report = ReportBuilder.Build(facts, BenchmarkRule.Default, new ReportRange(from, end, end), TimeSpan.FromHours(2));
            if (report.Pick(2_000).Length < 500) throw new InvalidOperationException("Too few points came back.");
            if (run >= 3) times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        return times;
    }

    // Asked one after the other, three seconds each, in every round.
    private static async Task FillAsync(TestStore store, long accountId)
    {
        await store.Get<StoreWriter>().WriteAsync(context => context.Database.ExecuteSqlAsync($"""
            WITH RECURSIVE hours(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM hours WHERE i + 1 < {Points})
            INSERT INTO Snapshot (AccountId, At, Nav, Complete, Source, Wallets, Prices, Unpriced, Weight)
            SELECT {accountId}, {Sample.Start.ToUnixTimeMilliseconds()} + i * 3600000 + {accountId} * 3000, 4000000000000 + abs(random() % 1000000000000), 1, 'Observed', '[]',
              json_array(json_object('asset', 'BTC', 'price', 50000 + i % 9000, 'source', 'BTCUSDT', 'at', '2026-01-05T00:00:00+00:00'),
                         json_object('asset', 'ETH', 'price', 2500 + i % 500, 'source', 'ETHUSDT', 'at', '2026-01-05T00:00:00+00:00'),
                         json_object('asset', 'BNB', 'price', 500 + i % 90, 'source', 'BNBUSDT', 'at', '2026-01-05T00:00:00+00:00'),
                         json_object('asset', 'SOL', 'price', 100 + i % 90, 'source', 'SOLUSDT', 'at', '2026-01-05T00:00:00+00:00')), '[]', 0
            FROM hours
            """), CancellationToken.None);
        var flows = Enumerable.Range(1, FlowsEach).Select(i => Sample.Deposit(accountId, $"{i}", Sample.Start.AddHours(i * (Points / FlowsEach) / 1.01), 100) with { Price = 1, AmountUsd = 100 });
        await store.Facts.KeepAsync([.. flows], Sample.Cursor(accountId, Sample.Start.AddHours(Points)), CancellationToken.None);
    }
}
