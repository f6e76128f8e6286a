namespace BinanceDashboard.Exchange.Filters;

/// <summary>
/// Factors of the reference price (spot's average price, the mark price of futures) between which a price must lie: for
/// buying those of the bid, for selling those of the ask. PERCENT_PRICE has the same ones for both.
/// </summary>
public sealed record PercentPriceFilter(decimal BidUp, decimal BidDown, decimal AskUp, decimal AskDown);
