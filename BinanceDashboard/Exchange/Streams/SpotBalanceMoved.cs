using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Streams;

/// <summary>Money that came to the spot wallet or left it by a deposit, a withdrawal or a transfer, never by a trade.</summary>
public sealed record SpotBalanceMoved : AccountEvent
{
    [JsonPropertyName("a")]
    public required string Asset { get; init; }

    /// <summary>Negative when it left.</summary>
    [JsonPropertyName("d")]
    public required decimal Amount { get; init; }

    /// <summary>UTC.</summary>
    [JsonPropertyName("T")]
    public DateTimeOffset? BookedAt { get; init; }
}
