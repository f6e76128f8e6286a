using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Payments;

/// <summary>What a payment was made of.</summary>
public sealed record PayFunds
{
    [JsonPropertyName("currency")]
    public required string Asset { get; init; }

    /// <summary>Positive.</summary>
    [JsonPropertyName("amount")]
    public required decimal Quantity { get; init; }
}
