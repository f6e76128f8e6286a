using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Wire;

/// <summary>A number that may be missing: a number, a text with one in it, an empty text or null.</summary>
internal sealed class OptionalNumberConverter<TNumber> : JsonConverter<TNumber?>
    where TNumber : struct, INumber<TNumber>
{
    public override TNumber? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var isNumber = reader.TokenType is JsonTokenType.Number or JsonTokenType.String;
        ReadOnlySpan<byte> written = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
        if (isNumber && TNumber.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        return reader.TokenType == JsonTokenType.Null || (reader.TokenType == JsonTokenType.String && written.IsEmpty)
            ? null
            : throw new JsonException("A number was expected.");
    }

    public override void Write(Utf8JsonWriter writer, TNumber? value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value?.ToString(null, CultureInfo.InvariantCulture) ?? "null");
}
