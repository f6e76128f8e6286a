using BinanceDashboard.Exchange;
using BinanceDashboard.Exchange.Streams;
using BinanceDashboard.Simulator;
using BinanceDashboard.Tests.Simulator;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BinanceDashboard.Tests.Exchange.Streams;

/// <summary>The real stage and the simulator on one clock, which the test moves.</summary>
internal sealed class StreamBench : IAsyncDisposable
{
    public const string Environment = "Sim";

    private readonly SimulatorClient _exchange;
    private readonly ServiceProvider _services;

    private StreamBench(SimulatorClient exchange)
    {
        _exchange = exchange;
        _services = new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Logs))
            .AddSingleton<TimeProvider>(exchange.Time)
            .AddExchange(Settings(exchange.Http.BaseAddress!.GetLeftPart(UriPartial.Authority)))
            .BuildServiceProvider();
    }

    public LogLines Logs { get; } = new();

    public ManualTime Time => _exchange.Time;

    public SimulatorControl Exchange => _exchange.Control;

    public BinanceStreamFactory Streams => _services.GetRequiredService<BinanceStreamFactory>();

    public BinanceClient Client => _services.GetRequiredService<BinanceClientFactory>().Create(Environment, Credentials(), byUser: true);

    public static async Task<StreamBench> StartAsync() => new(await SimulatorClient.StartAsync());

    public static ApiCredentials Credentials(string secret = SimulatorClient.Secret) => new(SimulatorClient.Key, secret);

    /// <summary>Moves the clock second by second until something is seen.</summary>
    public Task PassTimeAsync(Func<bool> seen, Func<string> otherwise, double seconds = 1) => Wait.UntilAsync(() =>
    {
        if (seen()) return true;
        Time.Advance(TimeSpan.FromSeconds(seconds));
        return false;
    }, otherwise);

    /// <summary>Moves the clock at once, and waits until the stream has shown that it is still alive.</summary>
    public async Task LeapAsync(AccountStream stream, TimeSpan by)
    {
        Time.Advance(by);
        await Wait.UntilAsync(() => stream.State.LastMessageAt >= Time.GetUtcNow(), () => $"a sign of life: {stream.State}");
    }

    public async ValueTask DisposeAsync()
    {
        await _exchange.DisposeAsync();
        await _services.DisposeAsync();
    }

    private static IConfiguration Settings(string root)
    {
        var sockets = root.Replace("http:", "ws:");
        return new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            // The clock is moved while calls are on their way.
            ["Exchange:Timeout"] = "00:05:00",
            ["Exchange:Environments:Sim:SpotRest"] = root,
            ["Exchange:Environments:Sim:UsdmRest"] = root,
            ["Exchange:Environments:Sim:CoinmRest"] = root,
            ["Exchange:Environments:Sim:SpotStream"] = sockets,
            ["Exchange:Environments:Sim:SpotWsApi"] = sockets,
            ["Exchange:Environments:Sim:UsdmStream"] = sockets,
            ["Exchange:Environments:Sim:CoinmStream"] = sockets,
            ["Exchange:Environments:Sim:HasSapi"] = "true",
            ["Exchange:Environments:Sim:HasFutures"] = "true",
            ["Exchange:Environments:Quiet:SpotRest"] = root,
            ["Exchange:Environments:Quiet:UsdmRest"] = root,
            ["Exchange:Environments:Quiet:HasFutures"] = "true",
        }).Build();
    }
}
