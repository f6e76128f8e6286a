using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Us;

namespace BinanceDashboard.Exchange.Wire;

internal sealed record UsDustAnswer
{
    [JsonPropertyName("userDustConvertHistory")]
    public required IReadOnlyList<UsDustConversion>? Conversions { get; init; }
}
