using BinanceDashboard.Simulator;
using Microsoft.Extensions.Logging.Abstractions;

namespace BinanceDashboard.Tests.EndToEnd;

/// <summary>The simulator on a free port, its world lived to the present, its clock at a stand unless it is let go.</summary>
internal sealed class TestExchange : IAsyncDisposable
{
    private readonly SimulatorServer _server;

    private TestExchange(TimeProvider time) => _server = new SimulatorServer(time, NullLogger<SimulatorServer>.Instance);

    public SimulatorControl Control => _server.Control;

    public string Root => _server.Address.GetLeftPart(UriPartial.Authority);

    /// <param name="time">The clock behind its own; the system's when null.</param>
    public static async Task<TestExchange> StartAsync(int days = 60, ulong seed = 7, TimeProvider? time = null, bool standsAtBeginning = false, SimulatorVenue venue = SimulatorVenue.Global)
    {
        var exchange = new TestExchange(time ?? TimeProvider.System);
        await exchange._server.StartAsync(new SimulatorOptions { Days = days, Seed = seed, StandsAtBeginning = standsAtBeginning, Venue = venue }, CancellationToken.None);
        return exchange;
    }

    /// <summary>The settings that make it an environment of the product.</summary>
    public IEnumerable<KeyValuePair<string, string>> Settings(string name = "Sim") => Environment(Root, name);

    /// <summary>The settings of an environment whose every address is one root.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Environment(string root, string name = "Sim", bool hasSapi = true, bool hasFutures = true) =>
    [
        new($"Exchange:Environments:{name}:SpotRest", root),
        new($"Exchange:Environments:{name}:UsdmRest", root),
        new($"Exchange:Environments:{name}:CoinmRest", root),
        new($"Exchange:Environments:{name}:HasSapi", $"{hasSapi}"),
        new($"Exchange:Environments:{name}:HasFutures", $"{hasFutures}"),
    ];

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
