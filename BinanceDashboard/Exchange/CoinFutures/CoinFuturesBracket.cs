using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.CoinFutures;

/// <summary>What holds for positions of one size, <see cref="Floor"/> excluded and <see cref="Cap"/> included, in coins.</summary>
public sealed record CoinFuturesBracket
{
    [JsonPropertyName("bracket")]
    public required int Number { get; init; }

    [JsonPropertyName("initialLeverage")]
    public required int MaxLeverage { get; init; }

    // Binance writes it so.
    [JsonPropertyName("qtylFloor")]
    public decimal? MisspeltFloor { private get; init; }

    [JsonPropertyName("qtyFloor")]
    public decimal? SpeltFloor { private get; init; }

    [JsonIgnore]
    public decimal Floor => MisspeltFloor ?? SpeltFloor ?? 0m;

    [JsonPropertyName("qtyCap")]
    public required decimal Cap { get; init; }

    /// <summary>A ratio: maintenance margin = quantity × this − <see cref="MaintenanceAmount"/>.</summary>
    [JsonPropertyName("maintMarginRatio")]
    public required decimal MaintenanceRatio { get; init; }

    [JsonPropertyName("cum")]
    public decimal MaintenanceAmount { get; init; }
}
