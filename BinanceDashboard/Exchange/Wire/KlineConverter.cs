using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Spot;

namespace BinanceDashboard.Exchange.Wire;

/// <summary>A kline comes as an array; fields after the known ones are passed over.</summary>
internal sealed class KlineConverter : JsonConverter<Kline>
{
    public override Kline Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("An array was expected.");
        }

        // The initialisers run in the order in which they are written: the order of the wire.
        var kline = new Kline
        {
            OpenedAt = Time(ref reader),
            Open = Number(ref reader),
            High = Number(ref reader),
            Low = Number(ref reader),
            Close = Number(ref reader),
            Volume = Number(ref reader),
            ClosedAt = Time(ref reader),
            QuoteVolume = Number(ref reader),
            TradeCount = (long)Number(ref reader),
            TakerBuyVolume = Number(ref reader),
            TakerBuyQuoteVolume = Number(ref reader),
        };
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            reader.Skip();
        }

        return kline;
    }

    public override void Write(Utf8JsonWriter writer, Kline value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Klines are only read.");

    private static DateTimeOffset Time(ref Utf8JsonReader reader) =>
        reader.Read() && TimeText.Read(ref reader) is { } time ? time : throw new JsonException("A time was expected.");

    private static decimal Number(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType switch
        {
            JsonTokenType.Number => reader.GetDecimal(),
            JsonTokenType.String when decimal.TryParse(reader.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
            _ => throw new JsonException("A number was expected."),
        };
    }
}
