using System.Globalization;
using System.Text.Json;

namespace BinanceDashboard.Tests.Simulator.Protocol;

/// <summary>Fields of an answer; a field of another JSON type than is asked for fails the test.</summary>
internal static class Json
{
    public static string Text(this JsonElement row, string name) => row.GetProperty(name).GetString()!;

    public static long Number(this JsonElement row, string name) => row.GetProperty(name).GetInt64();

    /// <summary>A decimal in a text.</summary>
    public static decimal Decimal(this JsonElement row, string name) => decimal.Parse(row.Text(name), NumberStyles.Number, CultureInfo.InvariantCulture);

    /// <summary>The fields' names with a letter for each type, in alphabetical order: N number, T text, B boolean, O object, A array.</summary>
    public static string Shape(this JsonElement row) => string.Join(' ', row.EnumerateObject().OrderBy(field => field.Name, StringComparer.Ordinal).Select(field => $"{field.Name}:{Letter(field.Value.ValueKind)}"));

    private static char Letter(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Number => 'N',
        JsonValueKind.String => 'T',
        JsonValueKind.True or JsonValueKind.False => 'B',
        JsonValueKind.Object => 'O',
        JsonValueKind.Array => 'A',
        _ => '?',
    };
}
