using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Spot;

public sealed record SystemStatus
{
    /// <summary>0 normal, 1 maintenance.</summary>
    [JsonPropertyName("status")]
    public required int Code { get; init; }

    [JsonPropertyName("msg")]
    public string? Text { get; init; }

    [JsonIgnore]
    public bool IsNormal => Code == 0;
}
