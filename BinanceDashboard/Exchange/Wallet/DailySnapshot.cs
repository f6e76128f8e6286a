using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Wallet;

/// <summary>What one wallet held at the end of a day.</summary>
public sealed record DailySnapshot<T>
{
    /// <summary>A second before midnight UTC, or midnight.</summary>
    [JsonPropertyName("updateTime")]
    public required DateTimeOffset At { get; init; }

    /// <summary>In the exchange's words: "spot", "margin", "futures".</summary>
    [JsonPropertyName("type")]
    public string? Wallet { get; init; }

    [JsonPropertyName("data")]
    public required T Data { get; init; }
}
