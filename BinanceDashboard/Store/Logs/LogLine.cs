using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BinanceDashboard.Store.Logs;

/// <summary>An entry as one line of JSON.</summary>
internal static class LogLine
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(LogEntry entry)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options)) Write(json, entry);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, LogEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("at", entry.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
        json.WriteString("level", entry.Level.ToString());
        json.WriteString("category", entry.Category);
        json.WriteNumber("eventId", entry.EventId);
        json.WriteString("message", entry.Message);
        if (entry.Exception is { } exception) json.WriteString("exception", exception);
        if (entry.AccountId is { } account) json.WriteNumber("accountId", account);
        if (entry.ElapsedMs is { } elapsed) json.WriteNumber("elapsedMs", elapsed);
        json.WriteEndObject();
    }
}
