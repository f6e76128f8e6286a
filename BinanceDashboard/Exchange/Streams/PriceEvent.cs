using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Streams;

/// <summary>A mini ticker of spot (its last price in <c>c</c>) or a mark price of the futures markets (in <c>p</c>).</summary>
internal sealed record PriceEvent
{
    [JsonPropertyName("E")]
    public required DateTimeOffset At { get; init; }

    [JsonPropertyName("s")]
    public required string Symbol { get; init; }

    [JsonPropertyName("c")]
    public decimal? Last { get; init; }

    [JsonPropertyName("p")]
    public decimal? Mark { get; init; }

    /// <summary>1 on USD-M, 2 on COIN-M; null where the exchange does not say.</summary>
    [JsonPropertyName("st")]
    public int? FuturesKind { get; init; }
}
