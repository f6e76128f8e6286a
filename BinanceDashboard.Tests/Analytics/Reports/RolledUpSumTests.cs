using BinanceDashboard.Analytics.Benchmark;
using BinanceDashboard.Analytics.Reports;
using BinanceDashboard.Store.Queries;
using BinanceDashboard.Store.Sqlite;
using BinanceDashboard.Tests.Store;

namespace BinanceDashboard.Tests.Analytics.Reports;

public sealed class RolledUpSumTests
{
    private const int Minutes = 9_000;

    [Fact]
    public async Task Build_TwoAccountsOverRollups_SumsWhatBothHadAndIsNeverPartial()
    {
        await using var store = await TestStore.CreateAsync();
        var (one, two) = (await store.AddAccountAsync("One"), await store.AddAccountAsync("Two"));
        var dice = new Random(3);
        var (first, second) = (Points(dice, 0), Points(dice, 20));
        await BulkPoints.WriteAsync(store.Get<StoreWriter>(), one.Id, first);
        await BulkPoints.WriteAsync(store.Get<StoreWriter>(), two.Id, second);
        var end = Sample.Start.AddMinutes(Minutes);

        var facts = await store.Get<ReportQueries>().ReadAsync([one, two], ReportBuilder.SymbolsOf(BenchmarkRule.Default), null, end, TestContext.Current.CancellationToken);
        var report = ReportBuilder.Build(facts, BenchmarkRule.Default, new ReportRange(null, end, end), TimeSpan.FromMinutes(5));

        Assert.NotEqual("Raw", report.Resolution);
        Assert.All(report.Points, point => Assert.True(point.Complete, point.Reason));
        foreach (var point in report.Points.Skip(1))
            Assert.Equal(first.Last(own => own.At <= point.At).Nav + second.Last(own => own.At <= point.At).Nav, point.Nav);
    }

    private static List<(DateTimeOffset At, decimal Nav)> Points(Random dice, int seconds) =>
        [.. Enumerable.Range(0, Minutes).Select(minute => (Sample.Start.AddMinutes(minute).AddSeconds(seconds), 1_000m + dice.Next(100_000)))];
}
