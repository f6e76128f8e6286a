namespace BinanceDashboard.Store;

/// <summary>A trade of the account. Identity: account, market, symbol and trade id, because ids are unique only within a symbol.</summary>
public sealed record Fill
{
    public required long AccountId { get; init; }

    public required Market Market { get; init; }

    public required string Symbol { get; init; }

    /// <summary>The exchange's; later fills of a symbol have larger ones.</summary>
    public required long TradeId { get; init; }

    public required long OrderId { get; init; }

    /// <summary>UTC, whole milliseconds.</summary>
    public required DateTimeOffset At { get; init; }

    public required TradeSide Side { get; init; }

    public required PositionSide PositionSide { get; init; }

    /// <summary>Units of the quote asset for one base asset.</summary>
    public required decimal Price { get; init; }

    /// <summary>Positive: the base asset, on COIN-M contracts.</summary>
    public required decimal Quantity { get; init; }

    /// <summary>Positive: the quote asset, on COIN-M the base asset that the contracts stand for.</summary>
    public required decimal QuoteQuantity { get; init; }

    /// <summary>In <see cref="CommissionAsset"/>: a positive number is a cost, a negative one a rebate.</summary>
    public required decimal Commission { get; init; }

    public required string CommissionAsset { get; init; }

    /// <summary>In the margin asset, without the commission; 0 on spot.</summary>
    public required decimal RealizedPnl { get; init; }

    /// <summary>What the profit is paid in; null on spot.</summary>
    public string? MarginAsset { get; init; }

    public required bool IsMaker { get; init; }
}
