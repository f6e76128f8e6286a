using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Spot;

public sealed record CommissionDiscount
{
    [JsonPropertyName("enabledForAccount")]
    public bool IsOnForAccount { get; init; }

    [JsonPropertyName("enabledForSymbol")]
    public bool IsOnForSymbol { get; init; }

    [JsonPropertyName("discountAsset")]
    public string? Asset { get; init; }

    /// <summary>What the standard rates are multiplied by when paid in the asset: 0.75 is a quarter off.</summary>
    [JsonPropertyName("discount")]
    public decimal? Factor { get; init; }
}
