using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Streams;

/// <summary>The balances that an event may have changed; all others are as they were. Their order against the other events of the same change is not promised.</summary>
public sealed record SpotBalancesChanged : AccountEvent
{
    [JsonPropertyName("B")]
    public required IReadOnlyList<StreamedBalance> Balances { get; init; }

    /// <summary>UTC.</summary>
    [JsonPropertyName("u")]
    public DateTimeOffset? ChangedAt { get; init; }
}
