using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.SimpleEarn;

public sealed record FlexibleRedemption
{
    [JsonPropertyName("redeemId")]
    [JsonConverter(typeof(IdConverter))]
    public required string Id { get; init; }

    /// <summary>The product; this call names it so.</summary>
    [JsonPropertyName("projectId")]
    public string? ProductId { get; init; }

    [JsonPropertyName("asset")]
    public required string Asset { get; init; }

    [JsonPropertyName("amount")]
    public required decimal Quantity { get; init; }

    [JsonPropertyName("time")]
    public required DateTimeOffset At { get; init; }

    /// <summary>"SPOT" or "FUNDING".</summary>
    [JsonPropertyName("destAccount")]
    public string? Destination { get; init; }

    [JsonPropertyName("status")]
    public EarnStatus Status { get; init; }
}
