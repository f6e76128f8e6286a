using BinanceDashboard.Collector;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;
using BinanceDashboard.Tests.Access;
using BinanceDashboard.Tests.EndToEnd;
using BinanceDashboard.Tests.Store;

namespace BinanceDashboard.Tests.Collector.Records;

/// <summary>What is known of a list, and what it failed on, outlives the program; ended at any moment it loses and doubles nothing.</summary>
public sealed class RecordRestartTests
{
    private const string Pay = "/sapi/v1/pay/transactions";
    private const string Dividends = "/sapi/v1/asset/assetDividend";
    private const string Refusal = """{"code":-1020,"msg":"This operation is not supported."}""";

    private readonly string _directory = Directory.CreateTempSubdirectory("dashboard-test-").FullName;

    [Fact]
    public async Task Failure_OfARecordAndOfAFlowList_IsStillSaidAfterARestartAndMovesNoCursor()
    {
        await using var bench = await RecordBench.StartAsync(days: 20);
        await bench.Client.CollectAsync(bench.Id);
        await bench.SyncAsync();
        var reached = (await bench.CursorAsync("pay"), await bench.CursorAsync("dividends"));
        bench.Control.Advance(TimeSpan.FromHours(2));
        foreach (var path in new[] { Pay, Dividends }) bench.Detour.Answer(path, 400, Refusal);
        await bench.Client.TryCollectAsync(bench.Id);
        await bench.SyncAsync();

        await bench.RestartAsync();

        Assert.Equal([("pay", CoverageState.Failed), ("dividends", CoverageState.Failed)], await bench.FailedAsync());
        Assert.Equal(reached, (Unfailed(await bench.CursorAsync("pay")), Unfailed(await bench.CursorAsync("dividends"))));
        bench.Detour.Straighten();
        bench.Control.Advance(TimeSpan.FromMinutes(1));
        await bench.Client.CollectAsync(bench.Id);
        await bench.SyncAsync();
        Assert.Empty(await bench.FailedAsync());
        Assert.Equal(RecordLines.OfBooks(bench.Control), await bench.StoredAsync());
    }

    [Fact]
    public async Task Kill_InTheMiddleOfReadingTheLists_LosesAndDoublesNothing()
    {
        await using var exchange = await TestExchange.StartAsync(days: 60);
        exchange.Control.Stop();
        await using var detour = await Detour.StartAsync(exchange.Root);
        await AddAccountAsync(exchange);
        var moments = new Random(20_260_101);
        for (var times = 0; times < 5; times++)
        {
            var fatalCall = CallsOfLists(detour) + moments.Next(1, 60);
            using var program = await StartAsync(detour.Root);
            await Wait.UntilAsync(() => CallsOfLists(detour) >= fatalCall, () => $"call {fatalCall} of {CallsOfLists(detour)}: {program.Output}");
            await program.KillAsync();
            exchange.Control.Advance(TimeSpan.FromHours(30));
        }

        using (var last = await StartAsync(exchange.Root))
        {
            await Wait.ForAsync(() => ReachedAsync(), reached => reached >= exchange.Control.Now.ToUnixTimeMilliseconds(), reached => $"{reached}: {last.Output}");
            Assert.Equal(0, await last.TerminateAsync());
        }

        Assert.Equal(RecordLines.OfBooks(exchange.Control), await StoredAsync());
    }

    private static SyncCursor? Unfailed(SyncCursor? cursor) => cursor is null ? null : cursor with { Failure = null, FailedAt = null };

    private static int CallsOfLists(Detour detour) =>
        detour.Calls.Count(call => call.StartsWith("/sapi/v1/asset/transfer", StringComparison.Ordinal) || call.StartsWith("/sapi/v1/convert", StringComparison.Ordinal) || call.StartsWith(Dividends, StringComparison.Ordinal) || call.StartsWith("/sapi/v1/asset/dribblet", StringComparison.Ordinal));

    // Conversions of an earlier time than the exchange's are read in several runs.
    private async Task<long> ReachedAsync() => long.Parse(
        Assert.Single(await SqlFile.ReadAsync(
            Path.Combine(_directory, "dashboard.db"),
            "SELECT CASE WHEN COUNT(*) < 4 OR MAX(ReachedFrom) > MIN(ReachedTo) - 60 * 86400000 THEN 0 ELSE MIN(ReachedTo) END FROM SyncCursor WHERE Stream IN ('transfers', 'conversions', 'dust', 'dividends')")),
        System.Globalization.CultureInfo.InvariantCulture);

    private async Task AddAccountAsync(TestExchange exchange)
    {
        await using var product = Product.Start(exchange.Settings(), _directory);
        using var client = await product.SignedInAsync();
        await client.AddAccountAsync("Main");
    }

    private async Task<IReadOnlyList<string>> StoredAsync()
    {
        await using var store = await TestStore.CreateAsync(_directory);
        var queries = store.Get<RecordQueries>();
        return RecordLines.OfStore(
        [
            .. await queries.TransfersAsync(1, TestContext.Current.CancellationToken),
            .. await queries.ConversionsAsync(1, TestContext.Current.CancellationToken),
            .. await queries.DividendsAsync(1, TestContext.Current.CancellationToken),
        ]);
    }

    private Task<ProgramProcess> StartAsync(string exchange) =>
        ProgramProcess.StartAsync([.. SecrecyTests.Settings(_directory), .. TestExchange.Environment(exchange)]);
}
