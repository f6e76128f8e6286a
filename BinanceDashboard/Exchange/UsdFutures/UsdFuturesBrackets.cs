using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.UsdFutures;

public sealed record UsdFuturesBrackets
{
    [JsonPropertyName("symbol")]
    public required string Symbol { get; init; }

    /// <summary>By which the account's brackets are larger than everybody's; null where they are not.</summary>
    [JsonPropertyName("notionalCoef")]
    public decimal? NotionalFactor { get; init; }

    /// <summary>The smallest positions first.</summary>
    [JsonPropertyName("brackets")]
    public required IReadOnlyList<UsdFuturesBracket> Brackets { get; init; }
}
