namespace BinanceDashboard.Simulator;

/// <summary>An account's own books at an instant, beside which a client's results are held.</summary>
public sealed record SimulatorState
{
    public required DateTimeOffset Time { get; init; }

    public required ulong Seed { get; init; }

    public required IReadOnlyList<SimulatorBalance> Balances { get; init; }

    public required IReadOnlyList<SimulatorPosition> Positions { get; init; }

    public required IReadOnlyList<SimulatorFlow> Flows { get; init; }

    public required IReadOnlyList<SimulatorFill> Fills { get; init; }

    /// <summary>US dollars per unit.</summary>
    public required IReadOnlyDictionary<string, decimal> Prices { get; init; }

    /// <summary>In the windows that run now.</summary>
    public required IReadOnlyDictionary<string, int> WeightUsed { get; init; }

    /// <summary>How often it answered 429, and 418, for too much weight, since it was started.</summary>
    public required IReadOnlyDictionary<string, int> Refused { get; init; }
}
