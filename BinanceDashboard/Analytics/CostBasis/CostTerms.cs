using BinanceDashboard.Analytics.Positions;
using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.CostBasis;

/// <summary>What must be told beside the facts.</summary>
public sealed record CostTerms
{
    /// <summary>USD for one unit of an asset at a time (UTC): the open of the minute that contains it, USDT is 1. Null where it is not known.</summary>
    public required Func<string, DateTimeOffset, decimal?> Price { get; init; }

    /// <summary>Base and quote of a spot symbol; null for a symbol that nothing is known about.</summary>
    public required Func<PositionSymbol, SymbolTerms?> Symbol { get; init; }

    /// <summary>What the user says that a deposit had cost, USD; null where they say nothing.</summary>
    public Func<CashFlow, decimal?> TrueCost { get; init; } = _ => null;
}
