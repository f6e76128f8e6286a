using System.Text.Json;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>One page of a history, by <c>current</c> and <c>size</c>, with the number of rows on all pages.</summary>
internal static class PagedRows
{
    private const int UsualSize = 10;
    private const int LargestSize = 100;

    public static void Write<T>(ApiCall call, IReadOnlyList<T> rows, Action<Utf8JsonWriter, T> write)
    {
        var current = call.Parameters.Count("current", 1);
        var size = Math.Min(call.Parameters.Count("size", UsualSize), LargestSize);
        call.Json.WriteStartObject();
        call.Json.WriteNumber("total", rows.Count);
        call.Json.WriteStartArray("rows");
        foreach (var row in rows.Skip((int)Math.Min((current - 1) * size, int.MaxValue)).Take((int)size)) write(call.Json, row);
        call.Json.WriteEndArray();
        call.Json.WriteEndObject();
    }
}
