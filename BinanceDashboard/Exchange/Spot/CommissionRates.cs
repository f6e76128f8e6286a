using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Spot;

/// <summary>Ratios of what is traded: 0.001 is a tenth of a percent.</summary>
public sealed record CommissionRates
{
    [JsonPropertyName("maker")]
    public required decimal Maker { get; init; }

    [JsonPropertyName("taker")]
    public required decimal Taker { get; init; }

    /// <summary>On top for the buying side.</summary>
    [JsonPropertyName("buyer")]
    public required decimal Buyer { get; init; }

    /// <summary>On top for the selling side.</summary>
    [JsonPropertyName("seller")]
    public required decimal Seller { get; init; }
}
