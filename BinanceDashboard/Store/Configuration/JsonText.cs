using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BinanceDashboard.Store.Configuration;

/// <summary>Small lists that belong to one row, as JSON text with exact decimals.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(ImmutableArray<WalletValue>))]
[JsonSerializable(typeof(ImmutableArray<AssetPrice>))]
[JsonSerializable(typeof(ImmutableArray<UnpricedAsset>))]
[JsonSerializable(typeof(KeyPermissions))]
internal sealed partial class JsonText : JsonSerializerContext
{
    public static void Map<T>(PropertyBuilder<ImmutableArray<T>> property, JsonTypeInfo<ImmutableArray<T>> type) => property.HasConversion(
        list => JsonSerializer.Serialize(list, type),
        text => JsonSerializer.Deserialize(text, type),
        new ValueComparer<ImmutableArray<T>>((left, right) => left.SequenceEqual(right), list => list.Length, list => list));
}
