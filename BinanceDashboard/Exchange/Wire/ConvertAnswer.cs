using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Conversions;

namespace BinanceDashboard.Exchange.Wire;

internal sealed record ConvertAnswer
{
    [JsonPropertyName("list")]
    public required IReadOnlyList<ConvertTrade>? Trades { get; init; }

    /// <summary>The window has more than these.</summary>
    [JsonPropertyName("moreData")]
    public bool HasMore { get; init; }
}
