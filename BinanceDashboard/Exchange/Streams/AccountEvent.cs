using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Streams;

/// <summary>Something that happened to an account.</summary>
public abstract record AccountEvent
{
    /// <summary>When it was told: the exchange's time, UTC; ours for a gap.</summary>
    [JsonPropertyName("E")]
    public required DateTimeOffset At { get; init; }
}
