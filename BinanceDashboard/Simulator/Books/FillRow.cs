namespace BinanceDashboard.Simulator.Books;

internal sealed record FillRow
{
    public required Market Market { get; init; }

    public required string Symbol { get; init; }

    /// <summary>Unique within market and symbol.</summary>
    public required long Id { get; init; }

    public required long OrderId { get; init; }

    public required DateTimeOffset At { get; init; }

    public required bool IsBuy { get; init; }

    public required bool IsMaker { get; init; }

    public required decimal Price { get; init; }

    public required decimal Quantity { get; init; }

    /// <summary>A cost is positive.</summary>
    public required decimal Commission { get; init; }

    public required string CommissionAsset { get; init; }

    /// <summary>In the margin asset.</summary>
    public decimal RealizedProfit { get; init; }

    public PositionSide Side { get; init; }

    /// <summary>Set on COIN-M, where the quantity counts contracts: units of the coin.</summary>
    public decimal BaseQuantity { get; init; }

    public decimal QuoteQuantity => Price * Quantity;
}
