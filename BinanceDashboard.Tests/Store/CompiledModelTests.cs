using BinanceDashboard.Store.CompiledModel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace BinanceDashboard.Tests.Store;

/// <summary>The model that the program starts with was generated; it must say what the configurations say.</summary>
public sealed class CompiledModelTests
{
    [Fact]
    public async Task CompiledModel_IsOfThisModel()
    {
        await using var store = await TestStore.CreateAsync();
        await using var context = await store.ReaderAsync();
        var configured = context.GetService<IDesignTimeModel>().Model;

        Assert.Same(DashboardContextModel.Instance, context.Model);
        Assert.True(
            Lines(configured).SequenceEqual(Lines(context.Model)),
            "The model has changed: dotnet ef dbcontext optimize --project BinanceDashboard --output-dir Store/CompiledModel --namespace BinanceDashboard.Store.CompiledModel\n"
            + string.Join('\n', Lines(configured).Except(Lines(context.Model)).Concat(Lines(context.Model).Except(Lines(configured)))));
    }

    private static List<string> Lines(IModel model) =>
    [
        .. model.GetEntityTypes().OrderBy(type => type.Name).SelectMany(type => type.GetProperties().Select(property => $"{type.Name} {OfProperty(type, property)}")
            .Concat(type.GetKeys().Select(key => $"{type.Name} key {Names(key.Properties)} {key.IsPrimaryKey()}").Order())
            .Concat(type.GetIndexes().Select(index => $"{type.Name} index {Names(index.Properties)} {index.IsUnique}").Order())
            .Concat(type.GetForeignKeys().Select(key => $"{type.Name} to {key.PrincipalEntityType.Name} {Names(key.Properties)} {key.DeleteBehavior} {key.IsRequired}").Order())),
    ];

    private static string OfProperty(IEntityType type, IProperty property) => string.Join(' ',
        type.GetTableName(), property.Name, property.GetColumnName(), property.GetColumnType(), property.ClrType, property.IsNullable, property.GetMaxLength(), property.IsConcurrencyToken,
        property.ValueGenerated, property.GetTypeMapping().Converter?.GetType(), property.GetTypeMapping().Comparer.GetType(), property.GetTypeMapping().Converter?.ProviderClrType);

    private static string Names(IEnumerable<IProperty> properties) => string.Join(',', properties.Select(property => property.Name));
}
