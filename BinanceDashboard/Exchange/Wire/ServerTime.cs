using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Wire;

internal sealed record ServerTime
{
    [JsonPropertyName("serverTime")]
    public required DateTimeOffset Time { get; init; }
}
