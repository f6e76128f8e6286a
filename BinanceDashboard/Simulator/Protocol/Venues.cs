namespace BinanceDashboard.Simulator.Protocol;

/// <summary>What each exchange offers.</summary>
internal static class Venues
{
    public static Endpoint? Find(SimulatorVenue venue, string method, string path) => venue switch
    {
        SimulatorVenue.Us => UsEndpoints.Find(method, path),
        SimulatorVenue.Testnet when IsOf(path, "/sapi/") => null,
        _ => Endpoints.Find(method, path),
    };

    public static bool IsOf(string path, string root) => path.StartsWith(root, StringComparison.Ordinal);
}
