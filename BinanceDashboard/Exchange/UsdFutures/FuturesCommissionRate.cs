using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.UsdFutures;

/// <summary>Ratios of the notional.</summary>
public sealed record FuturesCommissionRate
{
    [JsonPropertyName("symbol")]
    public required string Symbol { get; init; }

    [JsonPropertyName("makerCommissionRate")]
    public required decimal Maker { get; init; }

    [JsonPropertyName("takerCommissionRate")]
    public required decimal Taker { get; init; }

    /// <summary>Of retail price improvement orders; null where there are none.</summary>
    [JsonPropertyName("rpiCommissionRate")]
    public decimal? RetailPriceImprovement { get; init; }
}
