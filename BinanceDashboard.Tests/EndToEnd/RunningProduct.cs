using BinanceDashboard.Simulator;

namespace BinanceDashboard.Tests.EndToEnd;

/// <summary>
/// Product and simulator with one account that was collected once, and the same exchange a second time over a detour
/// (environment "Detour"); shared by the tests of a class. The exchange's clock stands still.
/// </summary>
public class RunningProduct : IAsyncLifetime
{
    // Longer than any budget's window.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(61);

    private readonly ShiftedTime _time = new();

    internal TestExchange Exchange { get; private set; } = null!;

    internal Detour Detour { get; private set; } = null!;

    internal Product Product { get; private set; } = null!;

    internal HttpClient Client { get; private set; } = null!;

    internal string AccountId { get; private set; } = null!;

    internal SimulatorControl Control => Exchange.Control;

    internal virtual bool IsScheduled => false;

    internal virtual IEnumerable<KeyValuePair<string, string>> Settings => [];

    /// <summary>Ends what an earlier test has put in the exchange's way.</summary>
    internal void Straighten()
    {
        Control.ClearFaults();
        Detour.Straighten();
    }

    /// <summary>Lets a minute pass, so that what earlier calls have spent of the exchange's budgets is free again.</summary>
    internal void Rest() => Forward(Pause);

    /// <summary>Signs in anew, for one whose token has run out on the moved clock.</summary>
    internal async Task SignInAsync()
    {
        Client.Dispose();
        Client = await Product.SignedInAsync();
    }

    internal void Forward(TimeSpan by)
    {
        _time.Forward(by);
        Control.Advance(by);
    }

    public async ValueTask InitializeAsync()
    {
        Exchange = await TestExchange.StartAsync(days: 20, time: _time);
        Exchange.Control.Stop();
        Detour = await Detour.StartAsync(Exchange.Root);
        Product = Product.Start([.. Settings, .. Exchange.Settings(), .. TestExchange.Environment(Detour.Root, "Detour")], scheduled: IsScheduled, time: _time);
        Client = await Product.SignedInAsync();
        AccountId = await Client.AddAccountAsync("Main");
        await Client.CollectAsync(AccountId);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        Client.Dispose();
        await Product.DisposeAsync();
        await Detour.DisposeAsync();
        await Exchange.DisposeAsync();
    }
}
