using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Us;

public sealed record UsDustAsset
{
    [JsonPropertyName("fromAsset")]
    public required string Asset { get; init; }

    [JsonPropertyName("toAsset")]
    public string? ToAsset { get; init; }

    /// <summary>What was given up of the asset.</summary>
    [JsonPropertyName("amount")]
    public required decimal Quantity { get; init; }

    /// <summary>Of the target asset, the charge taken off.</summary>
    [JsonPropertyName("transferredAmount")]
    public decimal? Received { get; init; }

    /// <summary>In the target asset, positive.</summary>
    [JsonPropertyName("serviceChargeAmount")]
    public decimal? ServiceCharge { get; init; }

    [JsonPropertyName("operateTime")]
    public DateTimeOffset? At { get; init; }

    [JsonPropertyName("tranId")]
    public long? Id { get; init; }
}
