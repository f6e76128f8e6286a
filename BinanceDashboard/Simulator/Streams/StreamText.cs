using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BinanceDashboard.Simulator.Streams;

/// <summary>Messages as they go out, and the wrappers that Binance puts around them.</summary>
internal static class StreamText
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static byte[] Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using var json = new Utf8JsonWriter(buffer, Options);
        write(json);
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    public static byte[] Object(Action<Utf8JsonWriter> write) => Write(json =>
    {
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
    });

    public static byte[] Combined(string stream, byte[] data) => Object(json =>
    {
        json.WriteString("stream", stream);
        json.WritePropertyName("data");
        json.WriteRawValue(data, skipInputValidation: true);
    });

    /// <param name="subscription">Null for what concerns the connection as a whole.</param>
    public static byte[] Event(int? subscription, byte[] data) => Object(json =>
    {
        if (subscription is { } number) json.WriteNumber("subscriptionId", number);
        json.WritePropertyName("event");
        json.WriteRawValue(data, skipInputValidation: true);
    });

    /// <summary>The beginning of every event: its name and its time.</summary>
    public static void WriteHead(this Utf8JsonWriter json, string name, DateTimeOffset at)
    {
        json.WriteString("e", name);
        json.WriteNumber("E", at.ToUnixTimeMilliseconds());
    }
}
