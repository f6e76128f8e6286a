using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.UsdFutures;

/// <summary>What holds for positions of one size, <see cref="Floor"/> excluded and <see cref="Cap"/> included, in the quote asset.</summary>
public sealed record UsdFuturesBracket
{
    [JsonPropertyName("bracket")]
    public required int Number { get; init; }

    [JsonPropertyName("initialLeverage")]
    public required int MaxLeverage { get; init; }

    [JsonPropertyName("notionalFloor")]
    public required decimal Floor { get; init; }

    [JsonPropertyName("notionalCap")]
    public required decimal Cap { get; init; }

    /// <summary>A ratio: maintenance margin = notional × this − <see cref="MaintenanceAmount"/>.</summary>
    [JsonPropertyName("maintMarginRatio")]
    public required decimal MaintenanceRatio { get; init; }

    [JsonPropertyName("cum")]
    public decimal MaintenanceAmount { get; init; }
}
