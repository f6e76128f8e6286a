namespace BinanceDashboard.Store;

/// <summary>An order of the account in its last known state. Identity: account, market, symbol and order id.</summary>
public sealed record Order
{
    public required long AccountId { get; init; }

    public required Market Market { get; init; }

    public required string Symbol { get; init; }

    public required long OrderId { get; init; }

    public required string ClientOrderId { get; init; }

    /// <summary>−1 where it belongs to no list.</summary>
    public required long OrderListId { get; init; }

    public required TradeSide Side { get; init; }

    /// <summary>As the exchange names it: LIMIT, MARKET, STOP_LOSS_LIMIT …</summary>
    public required string Type { get; init; }

    /// <summary>As the exchange names it: GTC, IOC, FOK …; empty where it has none.</summary>
    public required string TimeInForce { get; init; }

    public required decimal Price { get; init; }

    public required decimal StopPrice { get; init; }

    public required decimal OrigQty { get; init; }

    public required decimal ExecutedQty { get; init; }

    /// <summary>Units of the quote asset that were filled; negative where the exchange cannot tell.</summary>
    public required decimal CumulativeQuoteQty { get; init; }

    /// <summary>0 while nothing is filled.</summary>
    public required decimal AvgPrice { get; init; }

    /// <summary>As the exchange names it: NEW, PARTIALLY_FILLED, FILLED, CANCELED, EXPIRED …; UNKNOWN where it ended unseen and the exchange has forgotten how.</summary>
    public required string Status { get; init; }

    /// <summary>UTC, whole milliseconds.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>UTC, whole milliseconds; moves with every change.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }
}
