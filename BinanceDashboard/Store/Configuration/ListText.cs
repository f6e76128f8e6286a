using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace BinanceDashboard.Store.Configuration;

/// <summary>A small list that belongs to one row, as the text that <see cref="JsonText"/> knows for it.</summary>
public sealed class ListText<T>() : ValueConverter<ImmutableArray<T>, string>(list => Write(list), text => Read(text))
{
    private static readonly JsonTypeInfo<ImmutableArray<T>> Type = (JsonTypeInfo<ImmutableArray<T>>)JsonText.Default.GetTypeInfo(typeof(ImmutableArray<T>))!;

    private static string Write(ImmutableArray<T> list) => list.IsDefaultOrEmpty ? "[]" : JsonSerializer.Serialize(list, Type);

    private static ImmutableArray<T> Read(string text) => text == "[]" ? [] : JsonSerializer.Deserialize(text, Type);
}
