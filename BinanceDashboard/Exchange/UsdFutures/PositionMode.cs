using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.UsdFutures;

internal sealed record PositionMode
{
    [JsonPropertyName("dualSidePosition")]
    public required bool IsHedgeMode { get; init; }
}
