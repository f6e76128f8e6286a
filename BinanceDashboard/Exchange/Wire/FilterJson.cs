using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Wire;

[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(OptionalNumberConverter<decimal>)])]
[JsonSerializable(typeof(FilterContract))]
internal sealed partial class FilterJson : JsonSerializerContext;
