using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Spot;

public sealed record SpotBalance
{
    [JsonPropertyName("asset")]
    public required string Asset { get; init; }

    [JsonPropertyName("free")]
    public required decimal Available { get; init; }

    /// <summary>In open orders.</summary>
    [JsonPropertyName("locked")]
    public required decimal Locked { get; init; }

    [JsonIgnore]
    public decimal Total => Available + Locked;
}
