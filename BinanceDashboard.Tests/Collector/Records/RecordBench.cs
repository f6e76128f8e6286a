using System.Globalization;
using BinanceDashboard.Collector;
using BinanceDashboard.Collector.Records;
using BinanceDashboard.Simulator;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;
using BinanceDashboard.Tests.EndToEnd;
using Microsoft.Extensions.DependencyInjection;

namespace BinanceDashboard.Tests.Collector.Records;

/// <summary>A product that tries each call once, beside an exchange whose clock stands still, reached over a detour; its schedule sleeps.</summary>
internal sealed class RecordBench : IAsyncDisposable
{
    private readonly TestExchange _exchange;
    private readonly bool _hasSapi;
    private Product _product;

    private RecordBench(TestExchange exchange, Detour detour, bool hasSapi)
    {
        (_exchange, Detour, _hasSapi) = (exchange, detour, hasSapi);
        _product = Start(null);
    }

    public SimulatorControl Control => _exchange.Control;

    public Detour Detour { get; }

    public HttpClient Client { get; private set; } = null!;

    public string Id { get; private set; } = "";

    /// <param name="account">1 or 2 of the exchange.</param>
    public static async Task<RecordBench> StartAsync(int days = 60, int account = 1, bool hasSapi = true)
    {
        var exchange = await TestExchange.StartAsync(days);
        exchange.Control.Stop();
        var bench = new RecordBench(exchange, await Detour.StartAsync(exchange.Root), hasSapi);
        bench.Client = await bench._product.SignedInAsync();
        var suffix = account == 1 ? "" : $"-{account}";
        bench.Id = await bench.Client.AddAccountAsync("Main", "Detour", $"simulator-key{suffix}", $"simulator-secret{suffix}");
        return bench;
    }

    /// <summary>What the schedule does when the account is due.</summary>
    public async Task SyncAsync() => await Get<RecordRuns>().SyncAsync(await AccountAsync(), TestContext.Current.CancellationToken);

    /// <summary>Ends the product and starts it again with the same data.</summary>
    public async Task RestartAsync()
    {
        Client.Dispose();
        await _product.DisposeAsync();
        _product = Start(_product.Directory);
        Client = await _product.SignedInAsync();
    }

    public async Task<IReadOnlyList<string>> StoredAsync()
    {
        var (queries, account) = (Get<RecordQueries>(), (await AccountAsync()).Id);
        return RecordLines.OfStore(
        [
            .. await queries.TransfersAsync(account, TestContext.Current.CancellationToken),
            .. await queries.ConversionsAsync(account, TestContext.Current.CancellationToken),
            .. await queries.DividendsAsync(account, TestContext.Current.CancellationToken),
        ]);
    }

    /// <summary>The streams that failed when they were last asked, each with the state of the running month.</summary>
    public async Task<IReadOnlyList<(string Stream, CoverageState State)>> FailedAsync() =>
        [.. (await CoverageAsync()).Where(stream => stream.Reason is not null && stream.FailedAt is not null).Select(stream => (stream.Stream, stream.Months[^1].State))];

    public async Task<IReadOnlyList<StreamCoverage>> CoverageAsync() => await Get<CoverageReader>().ReadAsync(await AccountAsync(), TestContext.Current.CancellationToken);

    public async Task<SyncCursor?> CursorAsync(string stream) => await Get<FlowQueries>().FindCursorAsync((await AccountAsync()).Id, stream, TestContext.Current.CancellationToken);

    /// <summary>How often a path was asked for so far.</summary>
    public int CallsOf(string path) => Detour.Calls.Count(call => call.StartsWith(path, StringComparison.Ordinal));

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _product.DisposeAsync();
        await Detour.DisposeAsync();
        await _exchange.DisposeAsync();
    }

    private Product Start(string? directory) => Product.Start(
        [.. TestExchange.Environment(Detour.Root, "Detour"), new("Exchange:Environments:Detour:HasSapi", _hasSapi ? "true" : "false"), new("Exchange:Retries", "0")], directory);

    private T Get<T>()
        where T : notnull => _product.Services.GetRequiredService<T>();

    private async Task<Account> AccountAsync() =>
        (await Get<AccountQueries>().FindAsync(long.Parse(Id, CultureInfo.InvariantCulture), TestContext.Current.CancellationToken))!;
}
