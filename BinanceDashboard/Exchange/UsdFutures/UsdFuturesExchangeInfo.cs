using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Limits;

namespace BinanceDashboard.Exchange.UsdFutures;

public sealed record UsdFuturesExchangeInfo
{
    [JsonPropertyName("serverTime")]
    public required DateTimeOffset ServerTime { get; init; }

    [JsonPropertyName("rateLimits")]
    public required IReadOnlyList<RateLimit> RateLimits { get; init; }

    [JsonPropertyName("assets")]
    public IReadOnlyList<UsdFuturesMarginAsset> Assets { get; init; } = [];

    [JsonPropertyName("symbols")]
    public required IReadOnlyList<UsdFuturesSymbol> Symbols { get; init; }
}
