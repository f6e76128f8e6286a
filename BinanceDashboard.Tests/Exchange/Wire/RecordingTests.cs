using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BinanceDashboard.Exchange.Sending;

namespace BinanceDashboard.Tests.Exchange.Wire;

public sealed class RecordingTests
{
    public static TheoryData<string> Names => [.. Recordings.All.Keys];

    [Fact]
    public void All_EveryEndpoint_HasARecording() =>
        Assert.Equal(Endpoints.All.Select(endpoint => endpoint.Path).Order(), Recordings.All.Keys.Select(key => key.Split('?')[0]).Distinct().Order());

    [Theory]
    [MemberData(nameof(Names))]
    public void Recording_EveryField_MappedOrLeftOutOnPurpose(string path)
    {
        var (type, json, leftOut) = Recordings.All[path];
        using var document = JsonDocument.Parse(json);

        Assert.Empty(Unmapped(document.RootElement, type, "").Except(leftOut));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Recording_EveryFieldLeftOut_StillComes(string path)
    {
        var (type, json, leftOut) = Recordings.All[path];
        using var document = JsonDocument.Parse(json);

        Assert.Empty(leftOut.Except(Unmapped(document.RootElement, type, "")));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Recording_Read_NoFault(string path) =>
        Assert.NotNull(JsonSerializer.Deserialize(Recordings.All[path].Json, Recordings.All[path].Type));

    private static IEnumerable<string> Unmapped(JsonElement element, JsonTypeInfo type, string at) => (element.ValueKind, type.Kind) switch
    {
        (JsonValueKind.Object, JsonTypeInfoKind.Object) => element.EnumerateObject().SelectMany(field => Unmapped(field, type, at)),
        (JsonValueKind.Array, JsonTypeInfoKind.Enumerable) => element.EnumerateArray().SelectMany(item => Unmapped(item, Info(type, type.ElementType!), at)).Distinct(),
        _ => [],
    };

    private static IEnumerable<string> Unmapped(JsonProperty field, JsonTypeInfo type, string at)
    {
        var path = at + "/" + field.Name;
        var property = type.Properties.FirstOrDefault(property => property.Name == field.Name);
        return property is null ? [path] : Unmapped(field.Value, Info(type, property.PropertyType), path);
    }

    // Of the same context: one that does not know the type throws.
    private static JsonTypeInfo Info(JsonTypeInfo owner, Type type) => owner.Options.GetTypeInfo(type);
}
