using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.CoinFutures;

public sealed record CoinFuturesBrackets
{
    /// <summary>Null where the answer is by pair.</summary>
    [JsonPropertyName("symbol")]
    public string? Symbol { get; init; }

    /// <summary>Null where the answer is by symbol.</summary>
    [JsonPropertyName("pair")]
    public string? Pair { get; init; }

    /// <summary>By which the account's brackets are larger than everybody's; null where they are not.</summary>
    [JsonPropertyName("notionalCoef")]
    public decimal? NotionalFactor { get; init; }

    /// <summary>The smallest positions first.</summary>
    [JsonPropertyName("brackets")]
    public required IReadOnlyList<CoinFuturesBracket> Brackets { get; init; }
}
