namespace BinanceDashboard.Simulator;

/// <summary>Where a simulator listens and what world it shows.</summary>
public sealed record SimulatorOptions
{
    /// <summary>Separated by semicolons; port 0 takes a free one.</summary>
    public string Urls { get; init; } = "http://127.0.0.1:0";

    public ulong Seed { get; init; } = 7;

    /// <summary>How long before the start the world begins, empty.</summary>
    public int Days { get; init; } = 400;

    public string Scenario { get; init; } = "bull";

    public string Key { get; init; } = "simulator-key";

    public string Secret { get; init; } = "simulator-secret";

    public SimulatorVenue Venue { get; init; }

    /// <summary>Where the world is kept and found again; null keeps it in memory alone. A world found there goes on, whatever seed, days and scenario say.</summary>
    public string? DataDirectory { get; init; }

    /// <summary>
    /// A new world stands still at its beginning, for a caller who lives it step by step (<see cref="SimulatorControl.AdvanceTo"/>, then
    /// <see cref="SimulatorControl.Run"/>). Otherwise it is lived to the present at once and its clock runs.
    /// </summary>
    public bool StandsAtBeginning { get; init; }

    /// <summary>How many times Binance's weight limits are allowed: for measurements, which would be refused after some hundred calls.</summary>
    internal int LimitFactor { get; init; } = 1;
}
