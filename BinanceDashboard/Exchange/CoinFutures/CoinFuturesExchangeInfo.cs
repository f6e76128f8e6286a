using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Limits;

namespace BinanceDashboard.Exchange.CoinFutures;

public sealed record CoinFuturesExchangeInfo
{
    [JsonPropertyName("serverTime")]
    public required DateTimeOffset ServerTime { get; init; }

    [JsonPropertyName("rateLimits")]
    public required IReadOnlyList<RateLimit> RateLimits { get; init; }

    [JsonPropertyName("symbols")]
    public required IReadOnlyList<CoinFuturesSymbol> Symbols { get; init; }
}
