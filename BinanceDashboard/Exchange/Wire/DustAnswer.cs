using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Wallet;

namespace BinanceDashboard.Exchange.Wire;

internal sealed record DustAnswer
{
    [JsonPropertyName("userAssetDribblets")]
    public required IReadOnlyList<DustConversion>? Conversions { get; init; }
}
