using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Streams;

/// <summary>A balance of the spot wallet as it is now.</summary>
public sealed record StreamedBalance
{
    [JsonPropertyName("a")]
    public required string Asset { get; init; }

    [JsonPropertyName("f")]
    public required decimal Available { get; init; }

    /// <summary>In open orders and withdrawals.</summary>
    [JsonPropertyName("l")]
    public required decimal Locked { get; init; }
}
