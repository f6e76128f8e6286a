using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Spot;

namespace BinanceDashboard.Exchange.Wallet;

public sealed record SpotSnapshot
{
    [JsonPropertyName("totalAssetOfBtc")]
    public decimal? TotalInBtc { get; init; }

    [JsonPropertyName("balances")]
    public required IReadOnlyList<SpotBalance> Balances { get; init; }
}
