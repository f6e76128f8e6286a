using BinanceDashboard.Simulator;

namespace BinanceDashboard.Tests.EndToEnd;

/// <summary>
/// Product and simulator with one account that was collected once, and the same exchange a second time over a detour
/// (environment "Detour"); shared by the tests of a class. The exchange's clock stands still.
/// </summary>
public class RunningProduct : IAsyncLifetime
{
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

    public async ValueTask InitializeAsync()
    {
        Exchange = await TestExchange.StartAsync(days: 20);
        Exchange.Control.Stop();
        Detour = await Detour.StartAsync(Exchange.Root);
        Product = Product.Start([.. Settings, .. Exchange.Settings(), .. TestExchange.Environment(Detour.Root, "Detour")], scheduled: IsScheduled);
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
