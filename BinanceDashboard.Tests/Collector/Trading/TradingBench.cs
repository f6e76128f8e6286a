using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using BinanceDashboard.Analytics.Positions;
using BinanceDashboard.Collector;
using BinanceDashboard.Collector.Trading;
using BinanceDashboard.Simulator;
using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;
using BinanceDashboard.Tests.EndToEnd;
using Microsoft.Extensions.DependencyInjection;
using Market = BinanceDashboard.Store.Market;

namespace BinanceDashboard.Tests.Collector.Trading;

/// <summary>A product that tries each call once, beside an exchange whose clock and ours are moved by hand; its schedule sleeps.</summary>
internal sealed class TradingBench : IAsyncDisposable
{
    // Longer than any budget's window and than an answer is given again.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(61);

    private readonly ShiftedTime _time;
    private readonly TestExchange _exchange;
    private readonly Product _product;

    private TradingBench(ShiftedTime time, TestExchange exchange)
    {
        (_time, _exchange) = (time, exchange);
        _product = Product.Start([.. exchange.Settings(), new("Exchange:Retries", "0")], time: time);
    }

    public SimulatorControl Control => _exchange.Control;

    public HttpClient Client { get; private set; } = null!;

    public string Id { get; private set; } = "";

    public static async Task<TradingBench> StartAsync(int days, ulong seed = 7, bool standsAtBeginning = false)
    {
        var time = new ShiftedTime();
        var exchange = await TestExchange.StartAsync(days, seed, time, standsAtBeginning);
        exchange.Control.Stop();
        var bench = new TradingBench(time, exchange);
        bench.Client = await bench._product.SignedInAsync();
        bench.Id = await bench.Client.AddAccountAsync("Main");
        return bench;
    }

    /// <summary>Adds another account of the same exchange account, which is the bench's from then on.</summary>
    public async Task BeginAsync(string name) => Id = await Client.AddAccountAsync(name);

    public void Rest()
    {
        _time.Forward(Pause);
        Control.Advance(Pause);
    }

    /// <summary>One kind after the other, each with budgets of its own; the answers' rows, by "stream/market".</summary>
    public async Task<IReadOnlyDictionary<string, JsonElement>> SyncAsync(params string[] streams)
    {
        var rows = new Dictionary<string, JsonElement>();
        foreach (var stream in streams is [] ? ["income", "fills", "orders"] : streams)
        {
            Rest();
            var answer = await Client.PostAsJsonAsync($"/api/accounts/{Id}/sync", new { streams = new[] { stream } }, TestContext.Current.CancellationToken);
            Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            foreach (var row in (await answer.JsonAsync()).EnumerateArray()) rows[$"{row.GetProperty("stream").GetString()}/{row.GetProperty("market").GetString()}"] = row;
        }

        return rows;
    }

    public async Task<IReadOnlyList<string>> FillsAsync() => TradingLines.Of(await StoredFillsAsync());

    public Task<IReadOnlyList<Fill>> StoredFillsAsync() => Get<FillQueries>().PageAsync(Account, new TradeFilter(), 0, int.MaxValue, TestContext.Current.CancellationToken);

    public async Task<IReadOnlyList<RoundTrip>> PositionsAsync() =>
        await Get<PositionReader>().ReadAsync((await Get<AccountQueries>().FindAsync(Account, TestContext.Current.CancellationToken))!, new TradeFilter(), TestContext.Current.CancellationToken);

    public async Task<IReadOnlyList<string>> IncomeAsync()
    {
        var queries = Get<IncomeQueries>();
        return TradingLines.Of([.. await queries.ListAsync(Account, Market.Usdm, TestContext.Current.CancellationToken), .. await queries.ListAsync(Account, Market.Coinm, TestContext.Current.CancellationToken)]);
    }

    public Task<IReadOnlyList<Order>> OrdersAsync() => Get<OrderQueries>().PageAsync(Account, new TradeFilter(), 0, int.MaxValue, TestContext.Current.CancellationToken);

    /// <summary>The orders that the exchange tells of at present.</summary>
    public IReadOnlyList<OrderRow> OrdersOfBooks() => Control.Read(world => world.Account(1).Orders.Where(row => $"{row.Market}" is "Spot" or "Usdm" or "Coinm" && IsTold(row, world.Now)).ToList());

    public async Task<IReadOnlyList<StreamCoverage>> CoverageAsync() =>
        await Get<CoverageReader>().ReadAsync((await Get<AccountQueries>().FindAsync(Account, TestContext.Current.CancellationToken))!, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _product.DisposeAsync();
        await _exchange.DisposeAsync();
    }

    private static bool IsTold(OrderRow row, DateTimeOffset now)
    {
        var isUnfilled = row is { Status: "CANCELED" or "EXPIRED", Executed: 0 };
        return $"{row.Market}" == "Spot" ? !isUnfilled || row.UpdatedAt >= now.AddDays(-90) : row.CreatedAt.AddDays(90) >= now && !(isUnfilled && row.CreatedAt.AddDays(3) < now);
    }

    private long Account => long.Parse(Id, CultureInfo.InvariantCulture);

    private T Get<T>()
        where T : notnull => _product.Services.GetRequiredService<T>();
}
