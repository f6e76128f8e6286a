using BinanceDashboard.Analytics.Reports;
using BinanceDashboard.Store;
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

        var facts = await store.Get<ReportQueries>().ReadAsync([one, two], [BenchmarkRule.Default], null, end, TestContext.Current.CancellationToken);
        var report = ReportBuilder.Build(facts, BenchmarkRule.Default, new ReportRange(null, end, end), TimeSpan.FromMinutes(5));

        Assert.NotEqual("Raw", report.Resolution);
        Assert.All(report.Points, point => Assert.True(point.Complete, point.Reason));
        foreach (var point in report.Points.Skip(1))
            Assert.Equal(first.Last(own => own.At <= point.At).Nav + second.Last(own => own.At <= point.At).Nav, point.Nav);
    }

    [Fact]
    public async Task Build_MoreRoundsThanAChartNeeds_KeepsExtremesAndBothSidesOfAFlowExactly()
    {
        await using var store = await TestStore.CreateAsync();
        var (one, two) = (await store.AddAccountAsync("One"), await store.AddAccountAsync("Two"));
        var dice = new Random(5);
        var (first, second) = (Points(dice, 0, 4_900), Points(dice, 30, 4_900));
        await BulkPoints.WriteAsync(store.Get<StoreWriter>(), one.Id, first);
        await BulkPoints.WriteAsync(store.Get<StoreWriter>(), two.Id, second);
        var (end, at) = (Sample.Start.AddMinutes(4_900), Sample.Start.AddMinutes(1_234).AddSeconds(17));
        await store.Facts.KeepAsync([Sample.Deposit(two.Id, "a", at, 5) with { Price = 1, AmountUsd = 5 }], Sample.Cursor(two.Id, at), TestContext.Current.CancellationToken);

        var facts = await store.Get<ReportQueries>().ReadAsync([one, two], [BenchmarkRule.Default], null, end, TestContext.Current.CancellationToken);
        var report = ReportBuilder.Build(facts, BenchmarkRule.Default, new ReportRange(null, end, end), TimeSpan.FromMinutes(5));

        // The second account's first point after the flow holds it; what stands between is the flow itself.
        var sums = first.Concat(second).Select(point => point.At).Order().Skip(1)
            .Select(time => (At: time, Nav: first.Last(own => own.At <= time).Nav + second.Last(own => own.At <= time).Nav)).Where(sum => sum.At < at || sum.At >= at.AddMinutes(1)).ToList();
        Assert.InRange(report.Points.Length, 4_000, 5_000);
        Assert.Equal(sums.Max(sum => sum.Nav), report.Points.Max(point => point.Nav));
        Assert.Equal(sums.Min(sum => sum.Nav), report.Points.Skip(1).Min(point => point.Nav));
        Assert.Contains(report.Points, point => point.At == Sample.Start.AddMinutes(1_234));
        Assert.Contains(report.Points, point => point.At == Sample.Start.AddMinutes(1_234).AddSeconds(30));
        Assert.All(report.Points, point => Assert.NotNull(report.Benchmark!.ProblemAt(point.At) is null ? point.Benchmark : 0));
    }

    private static List<(DateTimeOffset At, decimal Nav)> Points(Random dice, int seconds, int minutes = Minutes) =>
        [.. Enumerable.Range(0, minutes).Select(minute => (Sample.Start.AddMinutes(minute).AddSeconds(seconds), 1_000m + dice.Next(100_000)))];
}
