using System.Globalization;
using System.Text.Json;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>Decimals as Binance prints them: text with a fixed number of places.</summary>
internal static class JsonDecimals
{
    public static void WriteDecimal(this Utf8JsonWriter json, string name, decimal value, string format = "F8")
    {
        Span<char> text = stackalloc char[48];
        value.TryFormat(text, out var length, format, CultureInfo.InvariantCulture);
        json.WriteString(name, text[..length]);
    }

    public static void WriteDecimalValue(this Utf8JsonWriter json, decimal value, string format = "F8")
    {
        Span<char> text = stackalloc char[48];
        value.TryFormat(text, out var length, format, CultureInfo.InvariantCulture);
        json.WriteStringValue(text[..length]);
    }

    /// <summary>Without trailing zeros.</summary>
    public static void WriteShortDecimal(this Utf8JsonWriter json, string name, decimal value) =>
        json.WriteDecimal(name, value, "0.############################");

    /// <summary>The format that prints as many places as a step has.</summary>
    public static string PlacesOf(decimal step) => string.Create(CultureInfo.InvariantCulture, $"F{step.Scale}");
}
