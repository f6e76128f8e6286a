using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.SimpleEarn;

public sealed record FlexibleSubscription
{
    [JsonPropertyName("purchaseId")]
    [JsonConverter(typeof(IdConverter))]
    public required string Id { get; init; }

    [JsonPropertyName("productId")]
    public string? ProductId { get; init; }

    [JsonPropertyName("asset")]
    public required string Asset { get; init; }

    [JsonPropertyName("amount")]
    public required decimal Quantity { get; init; }

    [JsonPropertyName("time")]
    public required DateTimeOffset At { get; init; }

    /// <summary>In the exchange's words: "AUTO" for one that the account's owner did not ask for each time.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; init; }

    /// <summary>"SPOT", "FUNDING" or both.</summary>
    [JsonPropertyName("sourceAccount")]
    public string? Source { get; init; }

    [JsonPropertyName("amtFromSpot")]
    public decimal? FromSpot { get; init; }

    [JsonPropertyName("amtFromFunding")]
    public decimal? FromFunding { get; init; }

    [JsonPropertyName("status")]
    public EarnStatus Status { get; init; }
}
