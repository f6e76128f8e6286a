namespace BinanceDashboard.Simulator.Books;

/// <summary>A P2P trade: the coin moves in or out of the funding wallet, the fiat outside of the exchange.</summary>
internal sealed record PeerTradeRow
{
    public required string OrderNumber { get; init; }

    public required bool IsBuy { get; init; }

    public required string Asset { get; init; }

    public required decimal Quantity { get; init; }

    public required string Currency { get; init; }

    /// <summary>Fiat per unit.</summary>
    public required decimal Price { get; init; }

    /// <summary>In fiat.</summary>
    public required decimal Total { get; init; }

    /// <summary>COMPLETED, CANCELLED or TRADING; only COMPLETED ones moved anything.</summary>
    public required string Status { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
}
