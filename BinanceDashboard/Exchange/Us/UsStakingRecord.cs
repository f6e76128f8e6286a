using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Us;

public sealed record UsStakingRecord
{
    [JsonPropertyName("asset")]
    public required string Asset { get; init; }

    /// <summary>Positive.</summary>
    [JsonPropertyName("amount")]
    public required decimal Quantity { get; init; }

    /// <summary>In the exchange's words: "staked", "unstaked" …</summary>
    [JsonPropertyName("type")]
    public string? Type { get; init; }

    [JsonPropertyName("initiatedTime")]
    public required DateTimeOffset At { get; init; }

    /// <summary>In the exchange's words: "SUCCESS", "PENDING" …</summary>
    [JsonPropertyName("status")]
    public string? Status { get; init; }
}
