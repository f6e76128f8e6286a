using System.Text.Json;
using BinanceDashboard.Simulator.Protocol;

namespace BinanceDashboard.Simulator.Streams;

/// <summary>Answers of the WebSocket API and what stands in them.</summary>
internal static class WebSocketApiJson
{
    /// <param name="used">Weight of the running minute.</param>
    public static byte[] Envelope(JsonElement id, int status, Action<Utf8JsonWriter> write, int used) => StreamText.Object(json =>
    {
        json.WritePropertyName("id");
        if (id.ValueKind is JsonValueKind.String or JsonValueKind.Number) id.WriteTo(json);
        else json.WriteNullValue();
        json.WriteNumber("status", status);
        write(json);
        json.WriteStartArray("rateLimits");
        json.WriteStartObject();
        json.WriteString("rateLimitType", "REQUEST_WEIGHT");
        json.WriteString("interval", "MINUTE");
        json.WriteNumber("intervalNum", 1);
        json.WriteNumber("limit", 6000);
        json.WriteNumber("count", used);
        json.WriteEndObject();
        json.WriteEndArray();
    });

    public static void WriteError(Utf8JsonWriter json, DateTimeOffset now, ApiException error)
    {
        json.WriteStartObject("error");
        json.WriteNumber("code", error.Code);
        json.WriteString("msg", error.Message);
        if (error.RetryAfterSeconds is { } seconds)
        {
            json.WriteStartObject("data");
            json.WriteNumber("serverTime", now.ToUnixTimeMilliseconds());
            json.WriteNumber("retryAfter", now.AddSeconds(seconds).ToUnixTimeMilliseconds());
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    public static void WriteNothing(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteEndObject();
    }

    public static void WriteNumber(Utf8JsonWriter json, string name, long number)
    {
        json.WriteStartObject();
        json.WriteNumber(name, number);
        json.WriteEndObject();
    }

    public static void WriteSubscriptions(Utf8JsonWriter json, StreamSession session)
    {
        json.WriteStartArray();
        foreach (var subscription in session.Accounts) WriteNumber(json, "subscriptionId", subscription.Number ?? 0);
        json.WriteEndArray();
    }
}
