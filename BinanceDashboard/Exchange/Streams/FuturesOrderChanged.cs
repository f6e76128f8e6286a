using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Streams;

/// <summary>A step in the life of a futures order; a fill when the order says so.</summary>
public sealed record FuturesOrderChanged : AccountEvent
{
    [JsonPropertyName("o")]
    public required StreamedFuturesOrder Order { get; init; }
}
