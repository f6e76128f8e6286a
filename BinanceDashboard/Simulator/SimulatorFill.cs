namespace BinanceDashboard.Simulator;

public sealed record SimulatorFill
{
    /// <summary>Spot, CrossMargin, IsolatedMargin, Usdm or Coinm.</summary>
    public required string Market { get; init; }

    public required string Symbol { get; init; }

    public required long Id { get; init; }

    public required long OrderId { get; init; }

    public required DateTimeOffset Time { get; init; }

    /// <summary>BUY or SELL.</summary>
    public required string Side { get; init; }

    public required decimal Price { get; init; }

    public required decimal Quantity { get; init; }

    /// <summary>A cost is positive.</summary>
    public required decimal Commission { get; init; }

    public required string CommissionAsset { get; init; }

    public required decimal RealizedPnl { get; init; }
}
