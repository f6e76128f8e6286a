namespace BinanceDashboard.Tests.EndToEnd;

/// <summary>Tests that share one demo, one after the other: its first start takes many seconds.</summary>
[CollectionDefinition(Name)]
public sealed class DemoCollection : ICollectionFixture<DemoProduct>
{
    public const string Name = "Demo";
}
