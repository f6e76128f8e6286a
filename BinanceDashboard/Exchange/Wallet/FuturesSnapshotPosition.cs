using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Wallet;

public sealed record FuturesSnapshotPosition
{
    [JsonPropertyName("symbol")]
    public required string Symbol { get; init; }

    /// <summary>Negative when short.</summary>
    [JsonPropertyName("positionAmt")]
    public required decimal Quantity { get; init; }

    [JsonPropertyName("entryPrice")]
    public decimal? EntryPrice { get; init; }

    [JsonPropertyName("markPrice")]
    public decimal? MarkPrice { get; init; }

    [JsonPropertyName("unRealizedProfit")]
    public decimal? UnrealizedProfit { get; init; }
}
