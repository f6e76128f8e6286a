using System.Text.Json;
using System.Text.Json.Serialization;

namespace BinanceDashboard.Store.Configuration;

/// <summary>A price as text, read by hand: a chart over years reads tens of thousands of them at once.</summary>
internal sealed class AssetPriceText : JsonConverter<AssetPrice>
{
    public override AssetPrice Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var (asset, price, source, at) = ("", 0m, "", default(DateTimeOffset));
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("asset"u8) && reader.Read()) asset = reader.GetString()!;
            else if (reader.ValueTextEquals("price"u8) && reader.Read()) price = reader.GetDecimal();
            else if (reader.ValueTextEquals("source"u8) && reader.Read()) source = reader.GetString()!;
            else if (reader.ValueTextEquals("at"u8) && reader.Read()) at = reader.GetDateTimeOffset();
            else reader.Skip();
        }

        return new AssetPrice { Asset = asset, Price = price, Source = source, At = at };
    }

    public override void Write(Utf8JsonWriter writer, AssetPrice value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("asset"u8, value.Asset);
        writer.WriteNumber("price"u8, value.Price);
        writer.WriteString("source"u8, value.Source);
        writer.WriteString("at"u8, value.At);
        writer.WriteEndObject();
    }
}
