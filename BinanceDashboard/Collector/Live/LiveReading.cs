using BinanceDashboard.Analytics.Live;

namespace BinanceDashboard.Collector.Live;

/// <summary>What an account is worth at this moment, by the exchange's streams; it is never stored.</summary>
public sealed record LiveReading
{
    public required LiveNav Value { get; init; }

    /// <summary>When the newest price came; this machine's time, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Nothing came for longer than ten seconds: it is what it was then.</summary>
    public required bool IsStale { get; init; }

    /// <summary>USD for one unit of any asset, held or not; null where no stream tells it.</summary>
    public required Func<string, decimal?> PriceOf { get; init; }
}
