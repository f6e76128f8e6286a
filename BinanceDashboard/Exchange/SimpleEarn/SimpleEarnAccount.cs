using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.SimpleEarn;

/// <summary>What the exchange says all Earn positions are worth.</summary>
public sealed record SimpleEarnAccount
{
    [JsonPropertyName("totalAmountInBTC")]
    public required decimal TotalInBtc { get; init; }

    [JsonPropertyName("totalAmountInUSDT")]
    public required decimal TotalInUsdt { get; init; }

    [JsonPropertyName("totalFlexibleAmountInBTC")]
    public decimal FlexibleInBtc { get; init; }

    [JsonPropertyName("totalFlexibleAmountInUSDT")]
    public decimal FlexibleInUsdt { get; init; }

    [JsonPropertyName("totalLockedInBTC")]
    public decimal LockedInBtc { get; init; }

    [JsonPropertyName("totalLockedInUSDT")]
    public decimal LockedInUsdt { get; init; }
}
