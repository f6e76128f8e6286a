namespace BinanceDashboard.Analytics.Positions;

/// <summary>Sums over round trips, in USD, each part at its own time; a sum is missing while a part of it is.</summary>
public sealed record RoundTripTotals
{
    public required int Count { get; init; }

    public required Figure RealizedPnlUsd { get; init; }

    /// <summary>A positive number is a cost.</summary>
    public required Figure FeesUsd { get; init; }

    /// <summary>Signed: what was received is positive.</summary>
    public required Figure FundingUsd { get; init; }

    /// <summary>Realised profit − fees + funding.</summary>
    public required Figure NetUsd { get; init; }

    /// <summary>How many made money after fees and funding.</summary>
    public required int Won { get; init; }

    /// <summary>Won / those whose result is known; null without any.</summary>
    public required decimal? WonShare { get; init; }

    /// <summary>From open to close, of those whose both ends are known; null without any.</summary>
    public required TimeSpan? AverageDuration { get; init; }

    public static RoundTripTotals Of(IReadOnlyCollection<RoundTrip> trips) => new()
    {
        Count = trips.Count,
        RealizedPnlUsd = Sum(trips, trip => trip.RealizedPnlUsd),
        FeesUsd = Sum(trips, trip => trip.FeesUsd),
        FundingUsd = Sum(trips, trip => trip.FundingUsd),
        NetUsd = Sum(trips, trip => trip.NetUsd),
        Won = trips.Count(trip => trip.NetUsd.Value > 0),
        WonShare = trips.Count(trip => trip.NetUsd.Value is not null) is > 0 and var known ? (decimal)trips.Count(trip => trip.NetUsd.Value > 0) / known : null,
        AverageDuration = Average([.. trips.Select(trip => trip.Duration).OfType<TimeSpan>()]),
    };

    private static TimeSpan? Average(List<TimeSpan> durations) => durations.Count == 0 ? null : TimeSpan.FromTicks((long)durations.Average(duration => (double)duration.Ticks));

    private static Figure Sum(IEnumerable<RoundTrip> trips, Func<RoundTrip, Figure> part)
    {
        var sum = 0m;
        foreach (var trip in trips)
        {
            var figure = part(trip);
            if (figure.Value is not { } value) return figure;
            sum += value;
        }

        return Figure.Of(sum);
    }
}
