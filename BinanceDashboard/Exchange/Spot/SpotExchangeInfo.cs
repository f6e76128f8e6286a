using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Limits;

namespace BinanceDashboard.Exchange.Spot;

public sealed record SpotExchangeInfo
{
    [JsonPropertyName("serverTime")]
    public required DateTimeOffset ServerTime { get; init; }

    [JsonPropertyName("rateLimits")]
    public required IReadOnlyList<RateLimit> RateLimits { get; init; }

    [JsonPropertyName("symbols")]
    public required IReadOnlyList<SpotSymbol> Symbols { get; init; }
}
