using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.Us;

public sealed record UsStakingReward
{
    [JsonPropertyName("tranId")]
    [JsonConverter(typeof(IdConverter))]
    public string? Id { get; init; }

    [JsonPropertyName("asset")]
    public required string Asset { get; init; }

    [JsonPropertyName("amount")]
    public required decimal Quantity { get; init; }

    /// <summary>When it was paid.</summary>
    [JsonPropertyName("usdValue")]
    public decimal? ValueInUsd { get; init; }

    [JsonPropertyName("time")]
    public required DateTimeOffset At { get; init; }

    /// <summary>Whether it went into the stake at once.</summary>
    [JsonPropertyName("autoRestaked")]
    public bool? IsRestaked { get; init; }
}
