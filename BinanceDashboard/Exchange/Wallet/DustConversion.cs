using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Wallet;

/// <summary>Small balances turned into BNB in one go.</summary>
public sealed record DustConversion
{
    [JsonPropertyName("transId")]
    public required long Id { get; init; }

    [JsonPropertyName("operateTime")]
    public required DateTimeOffset At { get; init; }

    /// <summary>In BNB, the charge taken off.</summary>
    [JsonPropertyName("totalTransferedAmount")]
    public required decimal Received { get; init; }

    /// <summary>In BNB, positive.</summary>
    [JsonPropertyName("totalServiceChargeAmount")]
    public required decimal ServiceCharge { get; init; }

    [JsonPropertyName("userAssetDribbletDetails")]
    public required IReadOnlyList<DustAsset> Assets { get; init; }
}
