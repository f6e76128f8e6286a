namespace BinanceDashboard.Exchange.Spot;

/// <summary>A candle, <see cref="OpenedAt"/> and <see cref="ClosedAt"/> (its last millisecond) included; the newest one still changes.</summary>
public sealed record Kline
{
    public required DateTimeOffset OpenedAt { get; init; }

    public required decimal Open { get; init; }

    public required decimal High { get; init; }

    public required decimal Low { get; init; }

    public required decimal Close { get; init; }

    /// <summary>In the base asset.</summary>
    public required decimal Volume { get; init; }

    public required DateTimeOffset ClosedAt { get; init; }

    public required decimal QuoteVolume { get; init; }

    public required long TradeCount { get; init; }

    /// <summary>In the base asset.</summary>
    public required decimal TakerBuyVolume { get; init; }

    public required decimal TakerBuyQuoteVolume { get; init; }
}
