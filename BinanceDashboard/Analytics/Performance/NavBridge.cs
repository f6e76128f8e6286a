using System.Collections.Immutable;

namespace BinanceDashboard.Analytics.Performance;

/// <summary>
/// What led from one NAV to another, in USD: start NAV + Σ of the known lines = end NAV to the last digit, because the last line is what remains.
/// Example: 10,000 → 12,500 with net flows of 2,000 and fees of 20: price changes and all else 520.
/// </summary>
/// <param name="Lines">In the order of the parts; a line that is not known has a reason and is inside the last one.</param>
/// <param name="Notes">What a reader must know about the known lines, as sentences.</param>
public sealed record NavBridge(Figure StartNav, ImmutableArray<BridgeLine> Lines, Figure EndNav, ImmutableArray<string> Notes)
{
    // As NAV itself is rounded.
    private const int NavPlaces = 8;

    private static readonly BridgePart[] Middle = [BridgePart.Trading, BridgePart.Funding, BridgePart.Fees, BridgePart.Income];

    /// <param name="parts">What is known beside the flows; rounded as NAV is, half to even at 1e-8 USD.</param>
    public static NavBridge Of(Figure startNav, Figure endNav, Figure netFlows, BridgeParts parts)
    {
        var lines = ImmutableArray.CreateBuilder<BridgeLine>();
        lines.Add(new BridgeLine(BridgePart.NetFlows, netFlows));
        lines.AddRange(Middle.Select(part => new BridgeLine(part, parts.Known.TryGetValue(part, out var known) ? Rounded(known, NavPlaces, MidpointRounding.ToEven) : Figure.Missing(Unread(part)))));
        lines.Add(new BridgeLine(BridgePart.TradingAndPrices, Rest(startNav, endNav, lines)));
        return new NavBridge(startNav, lines.ToImmutable(), endNav, parts.Notes);
    }

    /// <summary>The same in whole cents, half away from zero: as it is shown it adds up too, because what rounding moves is in the last line.</summary>
    public NavBridge InCents()
    {
        var (start, end) = (Rounded(StartNav, 2), Rounded(EndNav, 2));
        var lines = Lines[..^1].Select(line => line with { Amount = Rounded(line.Amount, 2) }).ToList();
        return this with { StartNav = start, EndNav = end, Lines = [.. lines, Lines[^1] with { Amount = Rest(start, end, lines) }] };
    }

    // The flows must be known: without them nobody can tell a gain from money that came in.
    private static Figure Rest(Figure start, Figure end, IEnumerable<BridgeLine> lines) => lines
        .Where(line => line.Part == BridgePart.NetFlows || line.Amount.Value is not null)
        .Aggregate(end.Less(start), (rest, line) => rest.Less(line.Amount));

    private static Figure Rounded(Figure figure, int places, MidpointRounding half = MidpointRounding.AwayFromZero) => figure.Value is { } value ? Figure.Of(Math.Round(value, places, half)) : figure;

    private static string Unread(BridgePart part) => $"This is not read yet: {BridgeParts.Words(part)} inside the last line.";
}
