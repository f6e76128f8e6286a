namespace BinanceDashboard.Store;

/// <summary>A price fact: one finished or running candle, of which only the open is used while it runs.</summary>
public sealed record Candle
{
    public required string Environment { get; init; }

    public required string Symbol { get; init; }

    public required CandleInterval Interval { get; init; }

    public required DateTimeOffset OpenAt { get; init; }

    /// <summary>Units of the quote asset for one base asset.</summary>
    public required decimal Open { get; init; }
}
