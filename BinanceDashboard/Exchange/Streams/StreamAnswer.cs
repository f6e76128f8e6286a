using System.Text.Json;

namespace BinanceDashboard.Exchange.Streams;

/// <summary>Tells answers to questions of ours from events.</summary>
internal static class StreamAnswer
{
    /// <summary>Null for an event, and for what is not JSON.</summary>
    public static JsonElement? Read(ReadOnlyMemory<byte> message)
    {
        try
        {
            using var document = JsonDocument.Parse(message);
            return Is(document.RootElement) ? document.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static bool Is(JsonElement message) => message.ValueKind == JsonValueKind.Object && message.TryGetProperty("id", out _) && !message.TryGetProperty("e", out _);
}
