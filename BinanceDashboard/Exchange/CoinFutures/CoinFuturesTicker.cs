using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.UsdFutures;

namespace BinanceDashboard.Exchange.CoinFutures;

public sealed record CoinFuturesTicker : FuturesTicker
{
    [JsonPropertyName("pair")]
    public string Pair { get; init; } = "";

    /// <summary>In coins.</summary>
    [JsonPropertyName("baseVolume")]
    public decimal BaseVolume { get; init; }
}
