using BinanceDashboard.Exchange.Spot;

namespace BinanceDashboard.Exchange.Filters;

/// <summary>What the filters ask about an order. It is only checked; this program places none.</summary>
public sealed record PlannedOrder
{
    public required OrderSide Side { get; init; }

    /// <summary>In the base asset; on COIN-M a number of contracts.</summary>
    public required decimal Quantity { get; init; }

    /// <summary>Null for a market order.</summary>
    public decimal? Price { get; init; }

    /// <summary>
    /// Spot's reference or average price, the mark price of futures. Where it is null, what depends on it is left to the
    /// exchange: how far a price may stray, and the notional of a market order.
    /// </summary>
    public decimal? ReferencePrice { get; init; }

    /// <summary>Futures: it only makes a position smaller, and may then be of any notional.</summary>
    public bool IsReduceOnly { get; init; }
}
