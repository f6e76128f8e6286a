using BinanceDashboard.Access;
using BinanceDashboard.Collector;
using BinanceDashboard.Collector.Rates;
using BinanceDashboard.Exchange;
using BinanceDashboard.Simulator;
using BinanceDashboard.Simulator.Protocol;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;
using BinanceDashboard.Store.Sqlite;

namespace BinanceDashboard;

/// <summary>
/// Puts the built-in exchange beside the product, which knows nothing of it: an environment, a user without a password and
/// two accounts. The first start lives through the past of that world with the collector's own runs.
/// </summary>
internal sealed class DemoMode(
    SimulatorServer simulator, ExchangeEnvironments environments, DataDirectory directory, IServiceScopeFactory scopes, AccountKeys keys, AccountQueries accounts, HistoryWalk walk,
    RateSources rates, TimeProvider time) : BackgroundService
{
    public const string Environment = "Simulator";

    private const int Days = 400;

    // The first start cannot take longer; a clock that stands still later was stopped by a person.
    private static readonly TimeSpan FirstStart = TimeSpan.FromMinutes(10);

    private static readonly (string Name, string Key, string Secret)[] Accounts =
    [
        ("Main account", "simulator-key", "simulator-secret"),
        ("Second account", "simulator-key-2", "simulator-secret-2"),
    ];

    private IReadOnlyList<DateTimeOffset> _unlived = [];

    /// <summary>Starts the exchange and makes user and accounts where they are missing.</summary>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await simulator.StartAsync(new SimulatorOptions { DataDirectory = directory.Path, Days = Days, StandsAtBeginning = true }, cancellationToken);
        var root = simulator.Address.GetLeftPart(UriPartial.Authority);
        environments.Register(Environment, AddressesAt(root));
        rates.Register(Environment, new Uri($"{root}{RateEndpoint.Path}?base={CurrencyRate.Dollar}"));
        await using var scope = scopes.CreateAsyncScope();
        var user = await scope.ServiceProvider.GetRequiredService<UserDirectory>().DemoAsync();
        var known = (await accounts.ListAsync(user.Id, cancellationToken)).Select(account => account.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, key, secret) in Accounts)
            if (!known.Contains(name)) await keys.AddAsync(user.Id, new NewAccount(name, Environment, null, key, secret), cancellationToken);
        FindUnlived(await DemoAccountsAsync(cancellationToken));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (_unlived.Count > 0)
        {
            await walk.RunAsync(await DemoAccountsAsync(stoppingToken), _unlived, MoveAsync, stoppingToken);
            await MoveAsync(time.GetUtcNow(), stoppingToken);
            simulator.Control.Run();
        }
    }

    private static EnvironmentOptions AddressesAt(string root)
    {
        var sockets = new UriBuilder(root) { Scheme = Uri.UriSchemeWs }.Uri.GetLeftPart(UriPartial.Authority);
        return new EnvironmentOptions
        {
            SpotRest = root,
            UsdmRest = root,
            CoinmRest = root,
            SpotStream = sockets,
            SpotWsApi = sockets,
            UsdmStream = sockets,
            CoinmStream = sockets,
            HasSapi = true,
            HasFutures = true,
        };
    }

    // A world that stands still before the present is a new one, or one whose first start was cut off: it goes on where it was.
    private void FindUnlived(IReadOnlyList<Account> demo)
    {
        var control = simulator.Control;
        if (control.IsRunning || control.Now - control.Start > TimeSpan.FromDays(Days) + FirstStart) return;
        _unlived = DemoCalendar.Times(control.Start, control.Now, time.GetUtcNow());
        walk.Announce(demo, _unlived.Count);
    }

    private async Task<IReadOnlyList<Account>> DemoAccountsAsync(CancellationToken cancellationToken) =>
        [.. (await accounts.ListAllAsync(cancellationToken)).Where(account => account.Environment == Environment && Accounts.Any(demo => demo.Name == account.Name))];

    private Task MoveAsync(DateTimeOffset to, CancellationToken cancellationToken)
    {
        if (to > simulator.Control.Now) simulator.Control.AdvanceTo(to);
        return Task.CompletedTask;
    }
}
