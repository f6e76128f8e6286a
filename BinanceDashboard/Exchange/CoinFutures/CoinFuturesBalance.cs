using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.UsdFutures;

namespace BinanceDashboard.Exchange.CoinFutures;

public sealed record CoinFuturesBalance : FuturesBalance
{
    [JsonPropertyName("withdrawAvailable")]
    public decimal TransferableBalance { get; init; }
}
