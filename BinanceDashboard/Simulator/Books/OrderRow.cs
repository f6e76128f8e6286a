namespace BinanceDashboard.Simulator.Books;

internal sealed record OrderRow
{
    public required Market Market { get; init; }

    public required string Symbol { get; init; }

    /// <summary>Unique within market; grows.</summary>
    public required long Id { get; init; }

    public required string ClientId { get; init; }

    public required bool IsBuy { get; init; }

    /// <summary>LIMIT or MARKET.</summary>
    public required string Type { get; init; }

    public string TimeInForce { get; init; } = "GTC";

    /// <summary>0 on market orders.</summary>
    public decimal Price { get; init; }

    /// <summary>Units of the base asset; contracts on COIN-M.</summary>
    public required decimal Quantity { get; init; }

    public decimal Executed { get; init; }

    /// <summary>What the executed part cost or brought, in the quote asset; in the base asset on COIN-M.</summary>
    public decimal ExecutedQuote { get; init; }

    /// <summary>NEW, PARTIALLY_FILLED, FILLED, CANCELED, EXPIRED.</summary>
    public required string Status { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public PositionSide Side { get; init; }

    public bool ReduceOnly { get; init; }

    public bool IsOpen => Status is "NEW" or "PARTIALLY_FILLED";
}
