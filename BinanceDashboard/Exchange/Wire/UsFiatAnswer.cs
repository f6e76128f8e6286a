using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Us;

namespace BinanceDashboard.Exchange.Wire;

internal sealed record UsFiatAnswer
{
    [JsonPropertyName("assetLogRecordList")]
    public required IReadOnlyList<UsFiatTransfer>? Transfers { get; init; }
}
