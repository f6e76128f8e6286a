using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Wire;

/// <summary>An id that comes as text or as a number, depending on the call and its age.</summary>
internal sealed class IdConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number
            ? reader.GetInt64().ToString(CultureInfo.InvariantCulture)
            : reader.GetString();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
