using System.Globalization;
using System.Text.Json;
using BinanceDashboard.Tests.EndToEnd;

namespace BinanceDashboard.Tests.Collector.Faults;

/// <summary>
/// A product without second tries beside an exchange whose clock stands still. Each case is the first run of a new account, which reads its
/// whole past: whatever the fault does, what is kept is right or says that it is partial, and one run without it makes it whole.
/// </summary>
internal sealed class FaultBench : IAsyncDisposable
{
    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(2);

    private const int CasesOfAToken = 20;

    // Longer than any budget's window, so that no case waits for what an earlier one has spent.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(61);

    private readonly ShiftedTime _time;
    private readonly TestExchange _exchange;
    private readonly Product _product;
    private HttpClient _client;
    private int _cases;
    private IReadOnlyDictionary<string, int> _firstRun = new Dictionary<string, int>();

    private FaultBench(ShiftedTime time, TestExchange exchange, Product product, HttpClient client) => (_time, _exchange, _product, _client) = (time, exchange, product, client);

    public static async Task<FaultBench> StartAsync()
    {
        var time = new ShiftedTime();
        var exchange = await TestExchange.StartAsync(days: 100, time: time);
        exchange.Control.Stop();
        var product = Product.Start([.. exchange.Settings(), new("Exchange:Retries", "0"), new("Exchange:Timeout", Timeout.ToString("c", CultureInfo.InvariantCulture))], time: time);
        return new FaultBench(time, exchange, product, await product.SignedInAsync());
    }

    /// <summary>How often the first run of an account calls each endpoint.</summary>
    public async Task<IReadOnlyDictionary<string, int>> CountCallsAsync()
    {
        // The first account of a program brings what is asked for once, such as the list of symbols.
        await RunAsync(null);
        var before = _exchange.Control.ReadRequests();
        await RunAsync(null);
        return _firstRun.Select(pair => (pair.Key, Count: pair.Value - before.GetValueOrDefault(pair.Key))).Where(pair => pair.Count > 0).ToDictionary(pair => pair.Key, pair => pair.Count);
    }

    public async Task RunAsync(FaultCase? faulty)
    {
        await BeginCaseAsync();
        if (faulty is not null) _exchange.Control.AddFault(faulty.Fault);
        var id = await _client.AddAccountAsync($"Case {_cases}");
        await _client.TryCollectAsync(id);
        _firstRun = _exchange.Control.ReadRequests();
        await CheckKeptAsync(id, await _client.AccountAsync(id), faulty);
        var wasHit = _exchange.Control.WaitingFaults == 0;
        _exchange.Control.ClearFaults();
        Assert.True(wasHit, "The fault met no request.");

        Rest();
        await CheckWholeAsync(id, await CollectAsync(id));
        await _client.DeleteAsync($"/api/accounts/{id}?confirm=Case {_cases}", TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _product.DisposeAsync();
        await _exchange.DisposeAsync();
    }

    /// <summary>Answers of status 429 that too much weight earned; a fault's own do not count, nor what is refused while a fault's ban lasts.</summary>
    public int Refusals => _exchange.Control.ReadState().Refused["429"];

    private async Task CheckKeptAsync(string id, JsonElement account, FaultCase? faulty)
    {
        var flows = await FlowIdsAsync(id);
        Assert.Equal(flows.Distinct().Count(), flows.Count);
        Assert.Subset(BookIds().ToHashSet(), flows.ToHashSet());
        foreach (var point in await _client.PointsAsync(id))
            if (point.GetProperty("complete").GetBoolean()) Assert.Equal(Worth, point.Number("nav"), 2);
        if (account.GetProperty("status").GetString() == "Failing") Assert.NotEmpty(account.GetProperty("reason").GetString()!);
        else if (faulty is null or { IsHarmless: true }) Assert.Equal(BookIds(), flows);
        if (faulty is null or { IsHarmless: true }) Assert.Equal("Ok", account.GetProperty("status").GetString());
    }

    private async Task CheckWholeAsync(string id, JsonElement snapshot)
    {
        Assert.True(snapshot.GetProperty("complete").GetBoolean(), snapshot.ToString());
        Assert.Equal(Worth, snapshot.Number("nav"), 2);
        Assert.Equal(BookIds(), await FlowIdsAsync(id));
        Assert.InRange((await _client.PointsAsync(id)).Count(point => point.GetProperty("complete").GetBoolean()), 1, 2);
    }

    // A ban is waited out, as the product tells; the run after it is the one that must make things whole.
    private async Task<JsonElement> CollectAsync(string id)
    {
        for (var left = 10; ; left--)
        {
            var answer = await _client.TryCollectAsync(id);
            if (answer.IsSuccessStatusCode) return await answer.JsonAsync();
            Assert.True(answer.Headers.RetryAfter is not null && left > 0, await answer.SentenceAsync());
            _time.Forward(answer.Headers.RetryAfter.Delta ?? TimeSpan.FromSeconds(1));
        }
    }

    private void Rest()
    {
        _time.Forward(Pause);
        _exchange.Control.Advance(Pause);
    }

    private async Task BeginCaseAsync()
    {
        _exchange.Control.ClearFaults();
        Rest();
        if (++_cases % CasesOfAToken != 0) return;
        _client.Dispose();
        _client = await _product.SignedInAsync();
    }

    private decimal Worth => ExpectedBenchmark.BooksOf(_exchange.Control.ReadState());

    private List<string> BookIds() => [.. _exchange.Control.ReadState().Flows.Select(flow => $"{flow.Kind} {flow.Id}").Order(StringComparer.Ordinal)];

    private async Task<List<string>> FlowIdsAsync(string id) =>
        [.. (await _client.ReadAsync($"/api/accounts/{id}/flows?pageSize=1000")).EnumerateArray().Select(flow => $"{flow.GetProperty("kind").GetString()} {flow.GetProperty("externalId").GetString()}").Order(StringComparer.Ordinal)];
}
