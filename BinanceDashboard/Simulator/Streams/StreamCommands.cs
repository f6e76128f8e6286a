using System.Text.Json;

namespace BinanceDashboard.Simulator.Streams;

/// <summary>SUBSCRIBE and its relatives on a connection for streams. A name that means nothing is taken, and nothing ever comes of it.</summary>
internal static class StreamCommands
{
    private const int MostStreams = 1024;
    private const string Methods = "expected one of `SUBSCRIBE`, `UNSUBSCRIBE`, `LIST_SUBSCRIPTIONS`, `SET_PROPERTY`, `GET_PROPERTY`";

    public static byte[] Answer(StreamSession session, string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return Answer(session, document.RootElement);
        }
        catch (JsonException fault)
        {
            return Refuse(null, 3, FormattableString.Invariant($"Invalid JSON: expected value at line {(fault.LineNumber ?? 0) + 1} column {(fault.BytePositionInLine ?? 0) + 1}"));
        }
    }

    private static byte[] Answer(StreamSession session, JsonElement request)
    {
        if (request.ValueKind != JsonValueKind.Object || !request.TryGetProperty("method", out var method)) return Refuse(null, 2, "Invalid request: missing field `method`");
        var id = request.TryGetProperty("id", out var given) ? given : default;
        if (!IsId(id)) return Refuse(null, 2, "Invalid request: request ID must be an unsigned integer");
        JsonElement[] parameters = request.TryGetProperty("params", out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray()] : [];
        return method.ToString() switch
        {
            "SUBSCRIBE" => Change(session, id, parameters, name => { if (!session.Names.Contains(name)) session.Names.Add(name); }),
            "UNSUBSCRIBE" => Change(session, id, parameters, name => session.Names.Remove(name)),
            "LIST_SUBSCRIPTIONS" => Result(id, json => WriteNames(json, session.Names)),
            "SET_PROPERTY" => SetProperty(session, id, parameters),
            "GET_PROPERTY" => GetProperty(session, id, parameters),
            var other => Refuse(id, 2, $"Invalid request: unknown variant {other}, {Methods}"),
        };
    }

    private static bool IsId(JsonElement id) => id.ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.Null => true,
        JsonValueKind.Number => id.TryGetUInt64(out _),
        JsonValueKind.String => id.GetString() is { Length: <= 36 } text && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'),
        _ => false,
    };

    private static byte[] Change(StreamSession session, JsonElement id, JsonElement[] names, Action<string> change)
    {
        if (Array.Exists(names, name => name.ValueKind != JsonValueKind.String)) return Refuse(id, 2, "Invalid request: stream name must be a string");
        if (session.Names.Count + names.Length > MostStreams) return Refuse(id, 2, "Invalid request: too many streams");
        foreach (var name in names) change(name.GetString()!);
        return Result(id, json => json.WriteNullValue());
    }

    private static byte[] SetProperty(StreamSession session, JsonElement id, JsonElement[] parameters)
    {
        if (CheckProperty(id, parameters, 2) is { } refusal) return refusal;
        if (parameters.Length < 2 || parameters[1].ValueKind is not (JsonValueKind.True or JsonValueKind.False)) return Refuse(id, 1, "Invalid value type: expected Boolean");
        session.IsCombined = parameters[1].GetBoolean();
        return Result(id, json => json.WriteNullValue());
    }

    private static byte[] GetProperty(StreamSession session, JsonElement id, JsonElement[] parameters) =>
        CheckProperty(id, parameters, 1) ?? Result(id, json => json.WriteBooleanValue(session.IsCombined));

    private static byte[]? CheckProperty(JsonElement id, JsonElement[] parameters, int most)
    {
        if (parameters.Length > most) return Refuse(id, 2, "Invalid request: too many parameters");
        if (parameters.Length == 0 || parameters[0].ValueKind != JsonValueKind.String) return Refuse(id, 2, "Invalid request: property name must be a string");
        return parameters[0].GetString() == "combined" ? null : Refuse(id, 0, "Unknown property");
    }

    private static void WriteNames(Utf8JsonWriter json, List<string> names)
    {
        json.WriteStartArray();
        foreach (var name in names) json.WriteStringValue(name);
        json.WriteEndArray();
    }

    private static byte[] Result(JsonElement id, Action<Utf8JsonWriter> write) => StreamText.Object(json =>
    {
        json.WritePropertyName("result");
        write(json);
        WriteId(json, id);
    });

    private static byte[] Refuse(JsonElement? id, int code, string message) => StreamText.Object(json =>
    {
        json.WriteNumber("code", code);
        json.WriteString("msg", message);
        WriteId(json, id ?? default);
    });

    private static void WriteId(Utf8JsonWriter json, JsonElement id)
    {
        json.WritePropertyName("id");
        if (id.ValueKind == JsonValueKind.Undefined) json.WriteNullValue();
        else id.WriteTo(json);
    }
}
