namespace BinanceDashboard.Simulator.Prices;

internal sealed record SeriesRules
{
    public required ulong Seed { get; init; }

    public required ulong Stream { get; init; }

    /// <summary>Deviation of one minute's noise.</summary>
    public required double MinuteNoise { get; init; }

    /// <summary>What is left of a deviation after a minute, below 1.</summary>
    public required double Memory { get; init; }

    public required bool FollowsScenario { get; init; }

    /// <summary>Only the market's common factor drifts; the coins follow it.</summary>
    public bool HasDrift { get; init; }

    public static SeriesRules For(ulong seed, ulong stream, double dailyNoise, double memoryDays, bool followsScenario) => new()
    {
        Seed = seed,
        Stream = stream,
        MinuteNoise = dailyNoise / Math.Sqrt(PriceSeries.MinutesPerDay),
        Memory = 1 - 1 / (memoryDays * PriceSeries.MinutesPerDay),
        FollowsScenario = followsScenario,
    };
}
