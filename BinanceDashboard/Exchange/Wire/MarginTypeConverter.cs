using System.Text.Json;
using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.UsdFutures;

namespace BinanceDashboard.Exchange.Wire;

/// <summary>"CROSSED" in one call is "cross" in the next.</summary>
internal sealed class MarginTypeConverter : JsonConverter<MarginType>
{
    public override MarginType Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return reader.GetString()!.ToUpperInvariant() switch
            {
                "CROSS" or "CROSSED" => MarginType.Cross,
                "ISOLATED" => MarginType.Isolated,
                _ => MarginType.Unknown,
            };
        }

        reader.Skip();
        return MarginType.Unknown;
    }

    public override void Write(Utf8JsonWriter writer, MarginType value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
