using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Wallet;

public sealed record TradeFee
{
    [JsonPropertyName("symbol")]
    public required string Symbol { get; init; }

    /// <summary>A ratio: 0.001 is a tenth of a percent.</summary>
    [JsonPropertyName("makerCommission")]
    public required decimal Maker { get; init; }

    /// <summary>A ratio.</summary>
    [JsonPropertyName("takerCommission")]
    public required decimal Taker { get; init; }
}
