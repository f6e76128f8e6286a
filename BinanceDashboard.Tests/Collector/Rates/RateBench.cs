using System.Net.Http.Json;
using System.Text.Json;
using BinanceDashboard.Collector;
using BinanceDashboard.Collector.Rates;
using BinanceDashboard.Exchange;
using BinanceDashboard.Store;
using BinanceDashboard.Tests.EndToEnd;
using BinanceDashboard.Tests.Exchange;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BinanceDashboard.Tests.Collector.Rates;

/// <summary>The reader over real HTTP: the simulator as the exchange, a scripted service of daily rates, and a clock that can be moved.</summary>
internal sealed class RateBench : IAsyncDisposable
{
    public const string Daily = "/latest";
    public const string Environment = "Sim";

    private readonly ServiceProvider _services;

    private RateBench(TestExchange exchange, ScriptedServer source, ShiftedTime time, ServiceProvider services) =>
        (Exchange, Source, Time, _services) = (exchange, source, time, services);

    public TestExchange Exchange { get; }

    public ScriptedServer Source { get; }

    public ShiftedTime Time { get; }

    public RateReader Reader => _services.GetRequiredService<RateReader>();

    public RateSources Sources => _services.GetRequiredService<RateSources>();

    public int Readings => Source.To(Daily).Count;

    public static async Task<RateBench> StartAsync(bool hasSource = true)
    {
        var time = new ShiftedTime();
        var exchange = await TestExchange.StartAsync(days: 1, time: time);
        exchange.Control.Stop();
        var source = await ScriptedServer.StartAsync(time.GetUtcNow);
        source.Always(Daily, ScriptedAnswer.Json("""{"base":"USD","date":"2026-11-27","rates":{"EUR":0.5,"GBP":0.782,"CHF":0}}"""));
        var settings = exchange.Settings(Environment).Append(new("Exchange:Retries", "0")).ToDictionary(pair => pair.Key, pair => (string?)pair.Value);
        var services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(time).AddExchange(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .AddSingleton<StoreChanges>().AddSingleton<Markets>().AddSingleton<RateSources>().AddSingleton<RateReader>()
            .AddSingleton(Options.Create(new RatesOptions { Source = hasSource ? source.Root + Daily : "" }))
            .BuildServiceProvider();
        return new RateBench(exchange, source, time, services);
    }

    public Task<FoundRate> FindAsync(string currency) => Reader.FindAsync(Environment, currency, TestContext.Current.CancellationToken);

    /// <summary>What the exchange itself says of a pair.</summary>
    public async Task<decimal> PriceAsync(string symbol)
    {
        using var client = new HttpClient();
        var answer = await client.GetFromJsonAsync<JsonElement>($"{Exchange.Root}/api/v3/ticker/price?symbol={symbol}", TestContext.Current.CancellationToken);
        return decimal.Parse(answer.GetProperty("price").GetString()!, System.Globalization.CultureInfo.InvariantCulture);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Source.DisposeAsync();
        await Exchange.DisposeAsync();
    }
}
