namespace BinanceDashboard.Exchange.Limits;

/// <summary>How much of one budget is used in the present window, as far as is known here.</summary>
public sealed record WeightUsed
{
    /// <summary><c>spot</c>, <c>futures</c>, <c>funding rates</c>, or the path of the one call under <c>/sapi</c> that the budget is for.</summary>
    public required string Pool { get; init; }

    public required string Host { get; init; }

    public required int Used { get; init; }

    public required int Limit { get; init; }

    /// <summary>The span over which the limit is counted; windows start at its multiples of the exchange's time.</summary>
    public required TimeSpan Window { get; init; }

    /// <summary>Local time, UTC, until which the exchange asked for silence; null when it did not.</summary>
    public required DateTimeOffset? StoppedUntil { get; init; }
}
