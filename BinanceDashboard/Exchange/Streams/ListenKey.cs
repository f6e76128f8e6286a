using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Streams;

/// <summary>As secret as an API key: whoever has it reads the account's events.</summary>
internal sealed record ListenKey
{
    [JsonPropertyName("listenKey")]
    public required string Value { get; init; }

    public override string ToString() => "listen key";
}
