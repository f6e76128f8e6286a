namespace BinanceDashboard.Simulator.Worlds;

internal sealed record SavedWorld
{
    public required WorldSettings Settings { get; init; }

    public required IReadOnlyList<WorldCommand> Commands { get; init; }

    /// <summary>Null while the clock runs.</summary>
    public DateTimeOffset? StoppedAt { get; init; }

    /// <summary>World time minus real time, while the clock runs.</summary>
    public TimeSpan Offset { get; init; }
}
