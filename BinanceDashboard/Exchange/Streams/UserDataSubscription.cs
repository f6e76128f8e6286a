using System.Text.Json;
using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Sending;

namespace BinanceDashboard.Exchange.Streams;

/// <summary>The signed question for an account's events on the WebSocket API.</summary>
internal sealed record UserDataSubscription
{
    private const int RecvWindow = 5000;

    [JsonPropertyName("id")]
    public string Id { get; } = "subscribe";

    [JsonPropertyName("method")]
    public string Method { get; } = "userDataStream.subscribe.signature";

    [JsonPropertyName("params")]
    public required UserDataParameters Parameters { get; init; }

    /// <summary>The parameters are signed in the order of their names.</summary>
    /// <exception cref="ExchangeException">The key cannot sign.</exception>
    public static string Write(ApiCredentials credentials, DateTimeOffset at)
    {
        var key = RequestFactory.Checked(credentials).Key;
        var timestamp = at.ToUnixTimeMilliseconds();
        var signature = RequestSigner.Sign(credentials, FormattableString.Invariant($"apiKey={key}&recvWindow={RecvWindow}&timestamp={timestamp}"));
        var question = new UserDataSubscription
        {
            // Signatures come ready for a query, which this is none of.
            Parameters = new UserDataParameters { Key = key, Window = RecvWindow, Timestamp = timestamp, Signature = Uri.UnescapeDataString(signature) },
        };
        return JsonSerializer.Serialize(question, StreamJson.Default.UserDataSubscription);
    }

    public override string ToString() => Method;
}
