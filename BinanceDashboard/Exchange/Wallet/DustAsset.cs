using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Wallet;

public sealed record DustAsset
{
    [JsonPropertyName("transId")]
    public long? Id { get; init; }

    [JsonPropertyName("fromAsset")]
    public required string Asset { get; init; }

    /// <summary>What was given up of the asset.</summary>
    [JsonPropertyName("amount")]
    public required decimal Quantity { get; init; }

    /// <summary>In BNB, the charge taken off.</summary>
    [JsonPropertyName("transferedAmount")]
    public required decimal Received { get; init; }

    /// <summary>In BNB, positive.</summary>
    [JsonPropertyName("serviceChargeAmount")]
    public required decimal ServiceCharge { get; init; }

    [JsonPropertyName("operateTime")]
    public DateTimeOffset? At { get; init; }
}
