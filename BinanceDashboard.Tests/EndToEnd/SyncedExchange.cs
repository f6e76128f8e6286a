namespace BinanceDashboard.Tests.EndToEnd;

/// <summary>An exchange whose clock stands still, for commands that run as processes of their own.</summary>
public sealed class SyncedExchange : IAsyncLifetime
{
    // Longer than any budget's window.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(61);

    private readonly ShiftedTime _time = new();

    internal TestExchange Exchange { get; private set; } = null!;

    /// <summary>The settings of an owner with one account on it, whose data stand in a folder.</summary>
    internal IEnumerable<KeyValuePair<string, string>> Settings(string directory, bool hasFutures = true) =>
    [
        new("Storage:DataDirectory", directory),
        new("Owner:Email", Product.Email),
        new("Owner:Password", Product.Password),
        new("Owner:Accounts:0:Name", "Main"),
        new("Owner:Accounts:0:Environment", "Sim"),
        new("Owner:Accounts:0:ApiKey", "simulator-key"),
        new("Owner:Accounts:0:ApiSecret", "simulator-secret"),
        .. TestExchange.Environment(Exchange.Root, hasFutures: hasFutures),
    ];

    /// <summary>Runs a sync to its end, with the exchange's budgets unspent.</summary>
    internal Task<(int Code, string Output, string Errors)> SyncAsync(string directory, params IEnumerable<string> options) => SyncAsync(directory, hasFutures: true, options);

    internal Task<(int Code, string Output, string Errors)> SyncAsync(string directory, bool hasFutures, params IEnumerable<string> options)
    {
        _time.Forward(Pause);
        return ProgramProcess.FinishAsync(["sync", .. options], Settings(directory, hasFutures));
    }

    public async ValueTask InitializeAsync()
    {
        Exchange = await TestExchange.StartAsync(days: 6, time: _time);
        Exchange.Control.Stop();
    }

    public ValueTask DisposeAsync() => Exchange.DisposeAsync();
}
