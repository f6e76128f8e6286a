using System.Text.Json;
using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Wire;

internal sealed record ErrorBody
{
    [JsonPropertyName("code")]
    public int? Code { get; init; }

    [JsonPropertyName("msg")]
    public string? Text { get; init; }

    [JsonPropertyName("message")]
    public string? LongText { get; init; }

    /// <summary>Null for anything that is not Binance's error object.</summary>
    public static ErrorBody? From(ReadOnlySpan<byte> body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, ExchangeJson.Default.ErrorBody) is { Code: not null } error
                ? error with { Text = string.IsNullOrEmpty(error.Text) ? error.LongText : error.Text }
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
