namespace BinanceDashboard.Exchange.Streams;

/// <summary>The newest prices of the symbols that were told since the last update was taken.</summary>
public sealed record PriceUpdate
{
    /// <summary>By symbol as the exchange writes it (BTCUSDT, BTCUSD_PERP), in its quote asset.</summary>
    public required IReadOnlyDictionary<string, decimal> Prices { get; init; }

    /// <summary>The exchange's time of the newest of them, UTC; ours while there is none.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Updates may have been missed before this one, which holds what came after: read the prices by REST once.</summary>
    public bool IsAfterGap { get; init; }
}
