namespace BinanceDashboard.Analytics.Positions;

/// <summary>What the engine must be told beside the facts.</summary>
public sealed record PositionTerms
{
    /// <summary>
    /// USD for one unit of an asset at a time (UTC): the open of the minute that contains it, USDT is 1. Null where it is not known;
    /// the result in USD is then null with a reason, and <see cref="RoundTrip.Priced"/> completes it once the price is there.
    /// </summary>
    public required Func<string, DateTimeOffset, decimal?> Price { get; init; }

    /// <summary>Base, quote and contract size; null for a symbol that nothing is known about. Asked once for each symbol.</summary>
    public required Func<PositionSymbol, SymbolTerms?> Symbol { get; init; }
}
