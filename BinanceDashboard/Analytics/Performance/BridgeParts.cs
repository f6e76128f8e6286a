using System.Collections.Immutable;

namespace BinanceDashboard.Analytics.Performance;

/// <summary>What is known of the parts of a bridge.</summary>
/// <param name="Known">USD, what raises NAV positive, each amount at its own time; a part that is not known has a reason. A part that is not there was not read.</param>
/// <param name="Notes">What a reader must know about the known ones, as sentences.</param>
public sealed record BridgeParts(ImmutableDictionary<BridgePart, Figure> Known, ImmutableArray<string> Notes)
{
    public static BridgeParts Nothing { get; } = new(ImmutableDictionary<BridgePart, Figure>.Empty, []);

    /// <summary>Sums by part. One amount without a price leaves its whole part unknown.</summary>
    /// <param name="parts">The parts that are wanted: 0 where nothing was booked.</param>
    /// <param name="bookings">Others are not looked at.</param>
    /// <param name="price">USD for one unit of an asset at a time; null where it is not known.</param>
    public static ImmutableDictionary<BridgePart, Figure> Sum(IReadOnlyCollection<BridgePart> parts, IEnumerable<BridgeBooking> bookings, Func<string, DateTimeOffset, decimal?> price)
    {
        var sums = parts.ToDictionary(part => part, _ => Figure.Of(0));
        foreach (var booking in bookings)
        {
            if (booking.Amount == 0 || !sums.TryGetValue(booking.Part, out var sum) || sum.Value is not { } value) continue;
            sums[booking.Part] = price(booking.Asset, booking.At) is { } usd
                ? Figure.Of(value + (booking.Amount * usd))
                : Figure.Missing($"{booking.Asset} of {Moment.Text(booking.At)} has no price yet: {Words(booking.Part)} inside the last line.");
        }

        return sums.ToImmutableDictionary();
    }

    /// <summary>Of several accounts as one: a part that is not known of one of them is not known.</summary>
    public static BridgeParts Of(IReadOnlyCollection<BridgeParts> accounts) => new(
        accounts.SelectMany(account => account.Known).GroupBy(part => part.Key, part => part.Value).ToImmutableDictionary(part => part.Key, part => part.Aggregate(Plus)),
        [.. accounts.SelectMany(account => account.Notes).Distinct()]);

    /// <summary>What is inside the last line while a part is not known, with its verb.</summary>
    internal static string Words(BridgePart part) => part switch
    {
        BridgePart.Trading => "what futures realised is",
        BridgePart.Funding => "funding is",
        BridgePart.Fees => "fees are",
        BridgePart.Income => "rewards are",
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "This part is always known."),
    };

    private static Figure Plus(Figure one, Figure other) => (one.Value, other.Value) switch
    {
        ({ } left, { } right) => Figure.Of(left + right),
        (null, _) => one,
        _ => other,
    };
}
