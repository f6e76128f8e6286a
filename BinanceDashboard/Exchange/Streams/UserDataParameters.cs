using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Streams;

/// <summary>What is signed of a <see cref="UserDataSubscription"/>, and the signature.</summary>
internal sealed record UserDataParameters
{
    [JsonPropertyName("apiKey")]
    public required string Key { get; init; }

    /// <summary>Milliseconds.</summary>
    [JsonPropertyName("recvWindow")]
    public required int Window { get; init; }

    /// <summary>The exchange's time in Unix milliseconds.</summary>
    [JsonPropertyName("timestamp")]
    public required long Timestamp { get; init; }

    [JsonPropertyName("signature")]
    public required string Signature { get; init; }

    public override string ToString() => "signed parameters";
}
