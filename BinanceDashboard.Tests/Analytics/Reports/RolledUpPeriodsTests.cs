using BinanceDashboard.Analytics.Performance;
using BinanceDashboard.Analytics.Reports;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;
using BinanceDashboard.Store.Sqlite;
using BinanceDashboard.Tests.Store;

namespace BinanceDashboard.Tests.Analytics.Reports;

public sealed class RolledUpPeriodsTests
{
    private const int Points = 8_000;
    private const int MinutesBetween = 20;

    private static readonly DateTimeOffset End = Sample.Start.AddMinutes(Points * MinutesBetween);

    [Fact]
    public async Task PastReadOnceForSeveralRanges_TellsOfEachWhatAReportOfItAloneTells()
    {
        await using var store = await TestStore.CreateAsync();
        var account = await store.AddAccountAsync();
        await FillAsync(store, account);
        DateTimeOffset[] starts = [End.AddDays(-1), End.AddDays(-7), End.AddDays(-30), End.AddDays(-91)];

        var past = (await ReportAsync(store, account, null, starts)).Performance;

        foreach (var start in starts)
        {
            var alone = (await ReportAsync(store, account, start, [])).Performance.Over(start, End);
            var among = past.Over(start, End);
            Assert.Equal((alone.StartNav, alone.EndNav, alone.NetFlows, alone.Profit), (among.StartNav, among.EndNav, among.NetFlows, among.Profit));
            Near(alone.Account, among.Account);
        }

        Near((await ReportAsync(store, account, null, [])).Performance.Over(null, End).Account, past.Over(null, End).Account);
    }

    private static void Near(SideFigures one, SideFigures other)
    {
        foreach (var (left, right) in new[] { (one.Twr, other.Twr), (one.Mwr, other.Mwr), (one.Volatility, other.Volatility), (one.Calmar, other.Calmar), (one.MaxDrawdown, other.MaxDrawdown) })
        {
            Assert.Equal(left.Reason, right.Reason);
            if (left.Value is { } value) Facts.Near(value, right.Value, 1e-9m);
        }
    }

    private static async Task<AccountReport> ReportAsync(TestStore store, Account account, DateTimeOffset? from, IReadOnlyCollection<DateTimeOffset> starts)
    {
        var facts = await store.Get<ReportQueries>().ReadAsync([account], [BenchmarkRule.Default], from, End, starts, TestContext.Current.CancellationToken);
        return ReportBuilder.Build(facts, BenchmarkRule.Default, new ReportRange(from, End, End), TimeSpan.FromHours(2));
    }

    private static async Task FillAsync(TestStore store, Account account)
    {
        var (dice, nav) = (new Random(12), 10_000m);
        var (points, flows) = (new List<(DateTimeOffset At, decimal Nav)>(), new List<CashFlow>());
        for (var i = 0; i < Points; i++)
        {
            var at = Sample.Start.AddMinutes(i * MinutesBetween);
            nav = decimal.Round(nav * (0.99m + (dice.Next(2_001) / 100_000m)), 8);
            points.Add((at, nav));
            if (i % 700 != 350) continue;

            flows.Add(Sample.Deposit(account.Id, $"{i}", at.AddMinutes(7), 1_500) with { Price = 1, AmountUsd = 1_500 });
            nav += 1_500;
        }

        await BulkPoints.WriteAsync(store.Get<StoreWriter>(), account.Id, points);
        await store.Facts.KeepAsync(flows, Sample.Cursor(account.Id, End), TestContext.Current.CancellationToken);
    }
}
