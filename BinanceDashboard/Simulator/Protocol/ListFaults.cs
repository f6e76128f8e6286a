using System.Text.Json;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>Spoils the lists of an answer, which is a list itself or an object that holds some; everything else stays as it was.</summary>
internal static class ListFaults
{
    public static void Duplicate(JsonElement body, Utf8JsonWriter json) => Write(body, json, rows => rows.SelectMany(row => (JsonElement[])[row, row]));

    /// <summary>Every second row first, then the others.</summary>
    public static void Reorder(JsonElement body, Utf8JsonWriter json) =>
        Write(body, json, rows => rows.Where((_, place) => place % 2 == 1).Concat(rows.Where((_, place) => place % 2 == 0)));

    private static void Write(JsonElement element, Utf8JsonWriter json, Func<IReadOnlyList<JsonElement>, IEnumerable<JsonElement>> spoil)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            json.WriteStartArray();
            foreach (var row in spoil([.. element.EnumerateArray()])) json.WriteRawValue(row.GetRawText(), skipInputValidation: true);
            json.WriteEndArray();
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            json.WriteStartObject();
            foreach (var field in element.EnumerateObject())
            {
                json.WritePropertyName(field.Name);
                Write(field.Value, json, spoil);
            }

            json.WriteEndObject();
        }
        else
        {
            json.WriteRawValue(element.GetRawText(), skipInputValidation: true);
        }
    }
}
