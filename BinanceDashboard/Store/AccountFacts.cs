namespace BinanceDashboard.Store;

/// <summary>What an account's numbers over a range follow from.</summary>
public sealed record AccountFacts
{
    public required Account Account { get; init; }

    public required NavSeries Series { get; init; }

    /// <summary>The earliest complete point at which the benchmark's assets have a price; while prices are still to come, the earliest complete point.</summary>
    public NavPoint? BenchmarkStart { get; init; }

    /// <summary>Where several accounts are summed: each has its point of these times. Null: at the times of all points.</summary>
    public IReadOnlySet<DateTimeOffset>? CommonTimes { get; init; }

    /// <summary>Every flow of the account, whatever its status and time, by time.</summary>
    public required IReadOnlyList<CashFlow> Flows { get; init; }

    /// <summary>The stored candles of the benchmark's pairs: every minute, and the hours of the points that do not price its assets themselves.</summary>
    public required IReadOnlyList<Candle> Candles { get; init; }
}
