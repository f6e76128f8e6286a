using System.Text.Json;
using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Wallet;

namespace BinanceDashboard.Exchange.Wire;

/// <summary><c>MAIN_UMFUTURE</c>: from the spot wallet to that of the USD-M futures.</summary>
internal sealed class TransferRouteConverter : JsonConverter<TransferRoute>
{
    public override TransferRoute Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TransferRouteText.Parse(reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException("A transfer type was expected."));

    public override void Write(Utf8JsonWriter writer, TransferRoute value, JsonSerializerOptions options) =>
        writer.WriteStringValue(TransferRouteText.Of(value));
}
