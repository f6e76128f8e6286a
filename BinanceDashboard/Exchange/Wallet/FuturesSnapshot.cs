using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Wallet;

/// <summary>USD-M futures.</summary>
public sealed record FuturesSnapshot
{
    [JsonPropertyName("assets")]
    public required IReadOnlyList<FuturesSnapshotAsset> Assets { get; init; }

    [JsonPropertyName("position")]
    public IReadOnlyList<FuturesSnapshotPosition>? Positions { get; init; }
}
