using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Margin;

/// <summary>A change of a margin wallet's balance.</summary>
public sealed record MarginCapitalFlow
{
    [JsonPropertyName("id")]
    public required long Id { get; init; }

    [JsonPropertyName("tranId")]
    public long? TransactionId { get; init; }

    [JsonPropertyName("timestamp")]
    public required DateTimeOffset At { get; init; }

    [JsonPropertyName("asset")]
    public required string Asset { get; init; }

    /// <summary>Of the isolated pair, or of the trade.</summary>
    [JsonPropertyName("symbol")]
    public string? Symbol { get; init; }

    [JsonPropertyName("type")]
    public required MarginFlowType Type { get; init; }

    /// <summary>As the exchange signs it.</summary>
    [JsonPropertyName("amount")]
    public required decimal Quantity { get; init; }
}
