namespace BinanceDashboard.Store;

/// <summary>A price that a snapshot used.</summary>
public sealed record AssetPrice
{
    public required string Asset { get; init; }

    /// <summary>USD for one unit, positive.</summary>
    public required decimal Price { get; init; }

    /// <summary>The pairs it was found over ("ETHBTC × BTCUSDT"), or "definition".</summary>
    public required string Source { get; init; }

    /// <summary>When the price was observed; earlier than the snapshot where the last known price had to serve.</summary>
    public required DateTimeOffset At { get; init; }
}
