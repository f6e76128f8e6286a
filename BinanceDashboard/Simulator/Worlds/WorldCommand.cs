namespace BinanceDashboard.Simulator.Worlds;

/// <summary>What somebody told the world to do, at an instant of its own time.</summary>
internal sealed record WorldCommand
{
    public const string Scenario = "scenario";
    public const string Deposit = "deposit";
    public const string Withdraw = "withdraw";

    public required string Kind { get; init; }

    public required DateTimeOffset At { get; init; }

    public int Account { get; init; }

    /// <summary>The scenario, or the asset.</summary>
    public required string Name { get; init; }

    public decimal Amount { get; init; }
}
