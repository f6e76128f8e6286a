using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Tests.Store;

public sealed class NavImportCommandsTests
{
    private static readonly string[] Symbols = ["BTCUSDT", "ETHUSDT"];

    [Fact]
    public async Task Keep_TimeOfAnObservedPoint_LeavesThatAsItIs()
    {
        await using var store = await TestStore.CreateAsync();
        var account = await store.AddAccountAsync();
        await store.Facts.KeepAsync(Sample.Snapshot(account.Id, Sample.Start, 500), [], TestContext.Current.CancellationToken);

        var added = await KeepAsync(store, account.Id, (0, 100), (60, 200));

        var points = (await store.Navs.SeriesAsync(account.Id, Sample.Start, Sample.Start.AddDays(1), TestContext.Current.CancellationToken)).Points;
        Assert.Equal(1, added);
        Assert.Equal([(500m, PointSource.Observed), (200m, PointSource.Imported)], points.Select(point => (point.Nav, point.Source)));
    }

    [Fact]
    public async Task Keep_AccountThatWasDeleted_KeepsNothing()
    {
        await using var store = await TestStore.CreateAsync();

        Assert.Equal(0, await KeepAsync(store, 77, (0, 100)));
    }

    [Fact]
    public async Task Keep_ThatIsAbandoned_KeepsNothing()
    {
        await using var store = await TestStore.CreateAsync();
        var account = await store.AddAccountAsync();
        using var stop = new CancellationTokenSource();
        var points = new StoppedOnTheWay([.. Enumerable.Range(1, 9_000).Select(minute => new ImportedPoint(Sample.Start.AddMinutes(minute), minute, minute))], 5_000, stop);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.Get<NavImportCommands>().KeepAsync(account.Id, points, stop.Token));

        Assert.Empty((await store.Navs.SeriesAsync(account.Id, Sample.Start, Sample.Start.AddDays(30), TestContext.Current.CancellationToken)).Points);
    }

    [Fact]
    public async Task Start_WithoutAnyPriceYet_IsTheEarliestPoint()
    {
        await using var store = await TestStore.CreateAsync();
        var account = await store.AddAccountAsync();
        await KeepAsync(store, account.Id, (0, 100), (60, 200));

        var start = await store.Get<StartQueries>().FindAsync(account, Symbols, TestContext.Current.CancellationToken);

        Assert.Equal(Sample.Start, start?.At);
    }

    [Fact]
    public async Task Start_BeforeThePairsTraded_IsTheFirstPointWithAPriceOfEach()
    {
        await using var store = await TestStore.CreateAsync();
        var account = await store.AddAccountAsync();
        await KeepAsync(store, account.Id, (0, 100), (60, 200), (150, 300), (200, 400));
        await AskedAsync(store, account.Id, hours: 4);
        await store.Facts.KeepAsync([Hour("BTCUSDT", 1), Hour("BTCUSDT", 2), Hour("BTCUSDT", 3), Hour("ETHUSDT", 2), Hour("ETHUSDT", 3)], TestContext.Current.CancellationToken);

        var start = await store.Get<StartQueries>().FindAsync(account, Symbols, TestContext.Current.CancellationToken);

        Assert.Equal(Sample.Start.AddMinutes(150), start?.At);
    }

    [Fact]
    public async Task Start_HistoryThatIsAllBeforeThePairsTraded_IsTheFirstObservedPoint()
    {
        await using var store = await TestStore.CreateAsync();
        var account = await store.AddAccountAsync();
        await KeepAsync(store, account.Id, (0, 100), (60, 200));
        await store.Facts.KeepAsync(Sample.Snapshot(account.Id, Sample.Start.AddDays(1), 500), [], TestContext.Current.CancellationToken);
        Assert.Equal(Sample.Start, (await store.Get<StartQueries>().FindAsync(account, Symbols, TestContext.Current.CancellationToken))?.At);

        await AskedAsync(store, account.Id, hours: 2);

        Assert.Equal(Sample.Start.AddDays(1), (await store.Get<StartQueries>().FindAsync(account, Symbols, TestContext.Current.CancellationToken))?.At);
    }

    [Fact]
    public async Task PricesAsked_WithPointsThatCameInMeanwhile_AreAskedForAgain()
    {
        await using var store = await TestStore.CreateAsync();
        var account = await store.AddAccountAsync();
        await KeepAsync(store, account.Id, (0, 100), (240, 200));
        var range = await store.Flows.FindCursorAsync(account.Id, NavImportCommands.PriceStream, TestContext.Current.CancellationToken);
        await KeepAsync(store, account.Id, (120, 150));

        await store.Get<NavImportCommands>().PricesAskedAsync(range!, 2, TestContext.Current.CancellationToken);
        Assert.False((await store.Flows.FindCursorAsync(account.Id, NavImportCommands.PriceStream, TestContext.Current.CancellationToken))!.FromBeginning);
        await store.Get<NavImportCommands>().PricesAskedAsync(range!, 3, TestContext.Current.CancellationToken);
        Assert.True((await store.Flows.FindCursorAsync(account.Id, NavImportCommands.PriceStream, TestContext.Current.CancellationToken))!.FromBeginning);
    }

    private static async Task AskedAsync(TestStore store, long account, int hours)
    {
        var range = await store.Flows.FindCursorAsync(account, NavImportCommands.PriceStream, TestContext.Current.CancellationToken);
        await store.Get<NavImportCommands>().PricesAskedAsync(range!, hours, TestContext.Current.CancellationToken);
    }

    private static Candle Hour(string symbol, int hour) =>
        new() { Environment = "Simulator", Symbol = symbol, Interval = CandleInterval.Hour, OpenAt = Sample.Start.AddHours(hour), Open = 10 };

    private static Task<int> KeepAsync(TestStore store, long account, params (int Minute, decimal Nav)[] points) => store.Get<NavImportCommands>()
        .KeepAsync(account, [.. points.Select((point, index) => new ImportedPoint(Sample.Start.AddMinutes(point.Minute), point.Nav, index + 2))], TestContext.Current.CancellationToken);

    private sealed class StoppedOnTheWay(List<ImportedPoint> points, int stopAt, CancellationTokenSource stop) : IReadOnlyList<ImportedPoint>
    {
        public int Count => points.Count;

        public ImportedPoint this[int index] => points[index];

        public IEnumerator<ImportedPoint> GetEnumerator()
        {
            foreach (var point in points)
            {
                if (point.Line == stopAt) stop.Cancel();
                yield return point;
            }
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
