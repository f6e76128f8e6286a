using BinanceDashboard.Simulator;

namespace BinanceDashboard.Tests.EndToEnd;

/// <summary>
/// Product and simulator with one account that was collected once, and the same exchange a second time over a detour
/// (environment "Detour"); shared by the tests of a class.
/// </summary>
public sealed class RunningProduct : IAsyncLifetime
{
    internal TestExchange Exchange { get; private set; } = null!;

    internal Detour Detour { get; private set; } = null!;

    internal Product Product { get; private set; } = null!;

    internal HttpClient Client { get; private set; } = null!;

    internal string AccountId { get; private set; } = null!;

    internal SimulatorControl Control => Exchange.Control;

    /// <summary>An environment that is tried twice only, so that a fault is soon an answer.</summary>
    internal static IEnumerable<KeyValuePair<string, string>> Settings(string root) =>
    [
        .. TestExchange.Environment(root),
        new("Exchange:Retries", "1"),
        new("Exchange:Timeout", "00:00:02"),
    ];

    public async ValueTask InitializeAsync()
    {
        Exchange = await TestExchange.StartAsync(days: 20);
        Exchange.Control.Stop();
        Detour = await Detour.StartAsync(Exchange.Root);
        Product = Product.Start([.. Settings(Exchange.Root), .. TestExchange.Environment(Detour.Root, "Detour")]);
        Client = await Product.SignedInAsync();
        AccountId = await Client.AddAccountAsync("Main");
        await Client.CollectAsync(AccountId);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Product.DisposeAsync();
        await Detour.DisposeAsync();
        await Exchange.DisposeAsync();
    }
}
