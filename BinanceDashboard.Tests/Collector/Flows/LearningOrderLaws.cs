using BinanceDashboard.Analytics.Reports;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;
using BinanceDashboard.Tests.Analytics;
using BinanceDashboard.Tests.Store;
using FsCheck.Fluent;

namespace BinanceDashboard.Tests.Collector.Flows;

/// <summary>Facts are what they are, whenever and in whatever order they were learned.</summary>
public sealed class LearningOrderLaws
{
    private const int Cases = 25;
    private const int Snapshots = 6;
    private const int Hours = 48;

    private int _accounts;

    [Fact]
    public async Task Flows_LearnedInAnyOrderAndInAnyBatches_GiveTheSameSeriesAndBenchmark()
    {
        await using var store = await TestStore.CreateAsync();
        await store.Facts.KeepAsync([.. Enumerable.Range(0, Hours * 60).SelectMany(Candles)], TestContext.Current.CancellationToken);

        Law.Holds(Prop.ForAll<(ushort Minute, short Usd)[], int>((moved, seed) => HoldsAsync(store, moved, seed).GetAwaiter().GetResult()), Cases);
    }

    private async Task<bool> HoldsAsync(TestStore store, (ushort Minute, short Usd)[] moved, int seed)
    {
        var flows = moved.Where(flow => flow.Usd != 0).Select((flow, i) => Flow(i, Sample.Start.AddMinutes(flow.Minute % (Hours * 60)), flow.Usd)).ToList();
        var (inOrder, inAny) = (await NewAccountAsync(store), await NewAccountAsync(store));
        foreach (var at in Times()) await KeepAsync(store, inOrder, at);
        await LearnAsync(store, inOrder, flows.OrderBy(flow => flow.At));

        var (dice, known) = (new Random(seed), new HashSet<string>(StringComparer.Ordinal));
        var steps = Times().Select(at => (Func<Task>)(() => KeepAsync(store, inAny, at)))
            .Concat(Batches(flows, dice).Select(batch => (Func<Task>)(() => LearnAsync(store, inAny, batch.Select(flow => AsListed(flow, known, dice)))))).ToArray();
        dice.Shuffle(steps);
        foreach (var step in steps) await step();
        await LearnAsync(store, inAny, flows);
        await store.Facts.PriceAsync([.. (await store.Flows.ListAsync(inAny.Id, CancellationToken.None)).Where(flow => flow.AmountUsd is null).Select(Priced)], CancellationToken.None);

        var (expected, found) = (await LinesAsync(store, inOrder), await LinesAsync(store, inAny));
        return expected.Count == found.Count && expected.Zip(found).All(pair => pair.First.IsNear(pair.Second));
    }

    // Every flow at least once, some again: a list is read again over an overlap.
    private static IEnumerable<IEnumerable<CashFlow>> Batches(List<CashFlow> flows, Random dice)
    {
        var once = flows.Where(_ => dice.Next(3) > 0).ToArray();
        var all = flows.ToArray();
        foreach (var known in new[] { once, all })
        {
            dice.Shuffle(known);
            foreach (var batch in known.Chunk(1 + dice.Next(4))) yield return batch;
        }
    }

    // The first time some are pending still, at another time than the one at which they count in the end.
    private static CashFlow AsListed(CashFlow flow, HashSet<string> known, Random dice) => known.Add(flow.ExternalId) && dice.Next(3) == 0
        ? flow with { Status = FlowStatus.Pending, At = flow.At.AddMinutes(-dice.Next(90)), Price = null, PriceSource = null, AmountUsd = null }
        : flow;

    private static CashFlow Priced(CashFlow flow) => flow with { Price = 1, PriceSource = "definition", AmountUsd = flow.Quantity };

    private static Task<int> LearnAsync(TestStore store, Account account, IEnumerable<CashFlow> flows) =>
        store.Facts.KeepAsync([.. flows.Select(flow => flow with { AccountId = account.Id })], Sample.Cursor(account.Id, Sample.Start), CancellationToken.None);

    // As if nothing had moved: what a flow does to the account's worth is not what is asked here.
    private static Task KeepAsync(TestStore store, Account account, DateTimeOffset at) =>
        store.Facts.KeepAsync(Sample.Snapshot(account.Id, at, 100_000m + at.Hour), [], CancellationToken.None);

    private static async Task<IReadOnlyList<DerivedLine>> LinesAsync(TestStore store, Account account)
    {
        var until = Sample.Start.AddHours(Hours);
        var facts = await store.Get<ReportQueries>().ReadAsync([account], [BenchmarkRule.Default], null, until, CancellationToken.None);
        var report = ReportBuilder.Build(facts, BenchmarkRule.Default, new ReportRange(null, until, until), TimeSpan.FromDays(1));
        var points = report.Points.Select(point => new DerivedLine(point.At, point.Nav, point.Benchmark, point.Index, point.Drawdown));
        return [.. points, .. report.Benchmark!.Events.Select(step => new DerivedLine(step.At, step.ValueAfter, step.UnitsAfter["BTC"], step.UnitsAfter["ETH"], step.AmountUsd))];
    }

    private static IEnumerable<DateTimeOffset> Times() => Enumerable.Range(0, Snapshots).Select(i => Sample.Start.AddHours(i * Hours / Snapshots));

    private static CashFlow Flow(int number, DateTimeOffset at, decimal usd) =>
        Priced(Sample.Deposit(0, $"{number}", at, usd) with { Kind = usd > 0 ? FlowKind.Deposit : FlowKind.Withdrawal });

    private static IEnumerable<Candle> Candles(int minute) => new[] { ("BTCUSDT", 60_000m + minute), ("ETHUSDT", 2_500m + (minute % 97)) }.Select(pair => new Candle
    {
        Environment = "Simulator",
        Symbol = pair.Item1,
        Interval = CandleInterval.Minute,
        OpenAt = Sample.Start.AddMinutes(minute),
        Open = pair.Item2,
    });

    private async Task<Account> NewAccountAsync(TestStore store) => await store.AddAccountAsync($"Account {++_accounts}");
}
