using System.Text.Json;
using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Wire;

internal sealed class TimeConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TimeText.Read(ref reader) ?? DateTimeOffset.UnixEpoch;

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value.ToUnixTimeMilliseconds());
}
