using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Positions;

/// <summary>What new facts did to a book.</summary>
public sealed record PositionAdvance
{
    public required PositionBook Book { get; init; }

    /// <summary>The positions that these facts closed, in the order in which they did.</summary>
    public required IReadOnlyList<RoundTrip> Closed { get; init; }

    /// <summary>
    /// Symbols of which a fact came that lies before what the book already knew (a backfill, funding or a rebate booked late). The book has
    /// forgotten them: give it all their facts once more and put the result in place of every position that it had.
    /// </summary>
    public required IReadOnlyList<PositionSymbol> Late { get; init; }

    /// <summary>Funding at a time at which no position is known, in no position's sum.</summary>
    public required IReadOnlyList<Income> StrayFunding { get; init; }
}
