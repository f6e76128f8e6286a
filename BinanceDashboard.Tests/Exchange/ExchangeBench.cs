using BinanceDashboard.Exchange;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BinanceDashboard.Tests.Exchange;

/// <summary>The real stage, wired as the program wires it, against a scripted server and on a clock that skips delays.</summary>
public sealed class ExchangeBench : IAsyncDisposable
{
    public const string Key = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A";
    public const string Secret = "NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j";
    public const string Account = """{"balances":[{"asset":"BTC","free":"1.5","locked":"0.5"}]}""";
    public const string AccountPath = "/api/v3/account";
    public const string PricesPath = "/api/v3/ticker/price";
    public static readonly DateTimeOffset Start = new(2026, 3, 1, 12, 0, 5, TimeSpan.Zero);

    private readonly ServiceProvider _services;

    private ExchangeBench(ScriptedServer server, ManualTime clock, SkippingTime time, ServiceProvider services, LogLines logs)
    {
        Server = server;
        Clock = clock;
        Time = time;
        Logs = logs;
        _services = services;
        server.Always(AccountPath, ScriptedAnswer.Json(Account));
        server.Always(PricesPath, ScriptedAnswer.Json("""[{"symbol":"BTCUSDT","price":"50000.10"}]"""));
    }

    public ScriptedServer Server { get; }

    public ManualTime Clock { get; }

    public SkippingTime Time { get; }

    public LogLines Logs { get; }

    public BinanceClientFactory Factory => _services.GetRequiredService<BinanceClientFactory>();

    public static async Task<ExchangeBench> StartAsync(int retries = 3, bool hasFutures = false, TimeSpan serverAhead = default)
    {
        var clock = new ManualTime(Start);
        var server = await ScriptedServer.StartAsync(() => clock.GetUtcNow() + serverAhead);
        var time = new SkippingTime(clock, TimeSpan.FromSeconds(30));
        var logs = new LogLines();
        var services = new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(logs))
            .AddSingleton<TimeProvider>(time)
            .AddExchange(Settings(server.Root, retries, hasFutures))
            .BuildServiceProvider();
        return new ExchangeBench(server, clock, time, services, logs);
    }

    public BinanceClient Client(bool byUser = false, string environment = "Test") =>
        Factory.Create(environment, new ApiCredentials(Key, Secret), byUser);

    public ExchangeEnvironments Environments => _services.GetRequiredService<ExchangeEnvironments>();

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Server.DisposeAsync();
    }

    private static IConfiguration Settings(string root, int retries, bool hasFutures) => new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Exchange:Retries"] = $"{retries}",
            ["Exchange:Environments:Test:SpotRest"] = root,
            ["Exchange:Environments:Test:UsdmRest"] = root,
            ["Exchange:Environments:Test:CoinmRest"] = root,
            ["Exchange:Environments:Test:HasSapi"] = "true",
            ["Exchange:Environments:Test:HasFutures"] = $"{hasFutures}",
        })
        .Build();
}
