using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Us;

/// <summary>Small balances turned into another asset in one go.</summary>
public sealed record UsDustConversion
{
    [JsonPropertyName("tranId")]
    public required long Id { get; init; }

    [JsonPropertyName("operateTime")]
    public required DateTimeOffset At { get; init; }

    /// <summary>Of the target asset, the charge taken off.</summary>
    [JsonPropertyName("totalTransferredAmount")]
    public decimal? Received { get; init; }

    /// <summary>In the target asset, positive.</summary>
    [JsonPropertyName("totalServiceChargeAmount")]
    public decimal? ServiceCharge { get; init; }

    [JsonPropertyName("userAssetDribbletDetails")]
    public required IReadOnlyList<UsDustAsset> Assets { get; init; }
}
