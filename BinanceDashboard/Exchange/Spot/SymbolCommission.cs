using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Spot;

/// <summary>What a trade of the symbol costs this account: the sum of the three rates.</summary>
public sealed record SymbolCommission
{
    [JsonPropertyName("symbol")]
    public required string Symbol { get; init; }

    [JsonPropertyName("standardCommission")]
    public required CommissionRates Standard { get; init; }

    [JsonPropertyName("specialCommission")]
    public CommissionRates? Special { get; init; }

    [JsonPropertyName("taxCommission")]
    public CommissionRates? Tax { get; init; }

    [JsonPropertyName("discount")]
    public CommissionDiscount? Discount { get; init; }
}
