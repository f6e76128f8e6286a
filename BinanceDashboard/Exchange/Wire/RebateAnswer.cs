using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Wire;

internal sealed record RebateAnswer : CodedAnswer
{
    [JsonPropertyName("data")]
    public RebateList? Data { get; init; }
}
