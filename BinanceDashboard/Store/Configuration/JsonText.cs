using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace BinanceDashboard.Store.Configuration;

/// <summary>Small parts that belong to one row, as JSON text with exact decimals.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true, Converters = [typeof(AssetPriceText)])]
[JsonSerializable(typeof(ImmutableArray<WalletValue>))]
[JsonSerializable(typeof(ImmutableArray<AssetPrice>))]
[JsonSerializable(typeof(ImmutableArray<UnpricedAsset>))]
[JsonSerializable(typeof(ImmutableArray<ItemChange>))]
[JsonSerializable(typeof(KeyPermissions))]
[JsonSerializable(typeof(BenchmarkRule))]
internal sealed partial class JsonText : JsonSerializerContext;
