using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Streams;

/// <summary>A futures wallet changed: a fill, funding, a transfer. Orders that only wait change nothing.</summary>
public sealed record FuturesWalletChanged : AccountEvent
{
    [JsonPropertyName("a")]
    public required FuturesWalletChange Change { get; init; }

    /// <summary>UTC.</summary>
    [JsonPropertyName("T")]
    public DateTimeOffset? BookedAt { get; init; }
}
