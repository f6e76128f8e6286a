using System.Globalization;
using System.Text.Json;
using BinanceDashboard.Tests.Access;
using BinanceDashboard.Tests.EndToEnd;

namespace BinanceDashboard.Tests.Collector.Faults;

/// <summary>
/// An exchange whose clock stands still, and a product beside it that never met a fault. Each case is a program of its own with a new account:
/// one list or wallet fails in its first run, which is then ended by SIGKILL. What was kept until then is right or says that it is partial, and
/// one run after a restart has everything that the product without faults has, each flow once, at its time and at its price.
/// </summary>
internal sealed class KillBench : IAsyncDisposable
{
    // Longer than any budget's window.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(61);

    private readonly ShiftedTime _time;
    private readonly TestExchange _exchange;
    private readonly Product _faultless;
    private string _reference = "";

    private KillBench(ShiftedTime time, TestExchange exchange, Product faultless) => (_time, _exchange, _faultless) = (time, exchange, faultless);

    /// <summary>How often a first run calls each endpoint.</summary>
    public IReadOnlyDictionary<string, int> Calls { get; private set; } = new Dictionary<string, int>();

    public static async Task<KillBench> StartAsync()
    {
        var time = new ShiftedTime();
        var exchange = await TestExchange.StartAsync(days: 60, time: time);
        exchange.Control.Stop();
        var bench = new KillBench(time, exchange, Product.Start(exchange.Settings(), time: time));
        using var client = await bench._faultless.SignedInAsync();
        await client.CollectAsync(bench._reference = await client.AddAccountAsync("Faultless"));
        bench.Calls = exchange.Control.ReadRequests();
        return bench;
    }

    public async Task RunAsync(KillCase killed)
    {
        var directory = Directory.CreateTempSubdirectory("dashboard-test-").FullName;
        string id;
        await using (var product = StartProduct(directory))
        {
            using var client = await product.SignedInAsync();
            id = await client.AddAccountAsync("Main");
        }

        await KillAsync(directory, killed);
        await using var restarted = StartProduct(directory);
        using var reader = await restarted.SignedInAsync();
        var worth = new Dictionary<DateTimeOffset, decimal> { [_exchange.Control.Now] = Worth };
        await CheckKeptAsync(reader, id, worth);
        Rest();
        worth[_exchange.Control.Now] = Worth;
        var snapshot = await reader.CollectAsync(id);
        Assert.True(snapshot.GetProperty("complete").GetBoolean(), snapshot.ToString());
        Assert.Equal(Worth, snapshot.Number("nav"), 2);
        Assert.Equal(await FaultlessAsync(), await FlowsAsync(reader, id));
        await CheckKeptAsync(reader, id, worth);
        await CheckGoesOnAsync(reader, id);
        Assert.Equal(["ok"], await SqlFile.ReadAsync(Path.Combine(directory, "dashboard.db"), "PRAGMA integrity_check"));
    }

    public async ValueTask DisposeAsync()
    {
        await _faultless.DisposeAsync();
        await _exchange.DisposeAsync();
    }

    private async Task KillAsync(string directory, KillCase killed)
    {
        _exchange.Control.ClearFaults();
        Rest();
        _exchange.Control.AddFault(killed.Faulty.Fault);
        using var program = await ProgramProcess.StartAsync([.. SecrecyTests.Settings(directory), .. ImpatientProduct.Haste, .. _exchange.Settings()]);
        var fatal = long.MaxValue;
        await Wait.ForAsync(
            async () =>
            {
                var calls = _exchange.Control.ReadRequests().Values.Sum(count => (long)count);
                if (_exchange.Control.WaitingFaults > 0) return false;
                if (fatal == long.MaxValue) fatal = calls + killed.CallsLeft;
                return calls >= fatal || await HasEndedAsync(directory);
            },
            isTime => isTime,
            _ => $"the fault: {program.Output}");
        await program.KillAsync();
    }

    private static async Task<bool> HasEndedAsync(string directory) =>
        (await SqlFile.ReadAsync(Path.Combine(directory, "dashboard.db"), "SELECT 1 FROM Account WHERE LastSnapshotAt IS NOT NULL OR Failure IS NOT NULL")).Count > 0;

    // Every flow once and one of the exchange's; every point is what the account was worth then, or says that it is partial.
    private async Task CheckKeptAsync(HttpClient client, string id, Dictionary<DateTimeOffset, decimal> worth)
    {
        var flows = (await FlowsAsync(client, id)).Select(flow => flow.Split(' ')[0]).ToList();
        Assert.Equal(flows.Distinct().Count(), flows.Count);
        Assert.Subset(_exchange.Control.ReadState().Flows.Select(flow => $"{flow.Kind}:{flow.Id}").ToHashSet(), flows.ToHashSet());
        foreach (var point in (await client.PointsAsync(id)).Where(point => point.GetProperty("complete").GetBoolean()))
        {
            var at = DateTimeOffset.FromUnixTimeMilliseconds(point.GetProperty("t").GetInt64());
            Assert.Equal(worth.MinBy(known => (known.Key - at).Duration()).Value, point.Number("nav"), 2);
        }
    }

    // What was read before and after the kill carries on as one: a later deposit counts once in the benchmark, which is that of the definition.
    private async Task CheckGoesOnAsync(HttpClient client, string id)
    {
        Rest();
        _exchange.Control.Deposit("USDT", 250m);
        _exchange.Control.Advance(TimeSpan.FromHours(3));
        var later = await client.CollectAsync(id);
        Assert.Equal(await ReconciliationTests.ExpectedAsync(_exchange, client, id, later.Time("at")), later.Number("benchmark"), 6);
    }

    // At the very same time, so that what is pending is pending for both.
    private async Task<IReadOnlyList<string>> FaultlessAsync()
    {
        using var client = await _faultless.SignedInAsync();
        await client.CollectAsync(_reference);
        return await FlowsAsync(client, _reference);
    }

    private void Rest()
    {
        _time.Forward(Pause);
        _exchange.Control.Advance(Pause);
    }

    private Product StartProduct(string directory) => Product.Start(_exchange.Settings(), directory, time: _time);

    private decimal Worth => ExpectedBenchmark.BooksOf(_exchange.Control.ReadState());

    private static async Task<IReadOnlyList<string>> FlowsAsync(HttpClient client, string id) =>
        [.. (await client.ReadAsync($"/api/accounts/{id}/flows?pageSize=1000")).EnumerateArray().Select(Line).Order(StringComparer.Ordinal)];

    private static string Line(JsonElement flow) => string.Create(
        CultureInfo.InvariantCulture,
        $"{flow.GetProperty("kind").GetString()}:{flow.GetProperty("externalId").GetString()} {flow.GetProperty("asset").GetString()} {flow.Number("quantity")} {flow.Time("at"):O} {flow.GetProperty("status").GetString()} {flow.GetProperty("price")} {flow.GetProperty("priceSource")} {flow.GetProperty("amountUsd")}");
}
