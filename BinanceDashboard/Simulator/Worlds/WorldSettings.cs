namespace BinanceDashboard.Simulator.Worlds;

/// <summary>What a world is a function of, beside the commands so far.</summary>
internal sealed record WorldSettings
{
    public required ulong Seed { get; init; }

    /// <summary>Its empty beginning.</summary>
    public required DateTimeOffset Start { get; init; }

    public required int Days { get; init; }

    public required string Scenario { get; init; }
}
