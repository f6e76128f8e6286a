using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.UsdFutures;

namespace BinanceDashboard.Exchange.CoinFutures;

public sealed record CoinFuturesOrder : FuturesOrder
{
    /// <summary>Null where the answer leaves it out.</summary>
    [JsonPropertyName("pair")]
    public string? Pair { get; init; }

    /// <summary>In coins; null where the answer leaves it out.</summary>
    [JsonPropertyName("cumBase")]
    public decimal? BaseQuantityFilled { get; init; }
}
