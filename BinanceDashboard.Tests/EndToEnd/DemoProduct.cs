namespace BinanceDashboard.Tests.EndToEnd;

/// <summary>The program in its demo, shared by the tests of one class.</summary>
public sealed class DemoProduct : IAsyncLifetime
{
    private Product? _product;

    public Uri Address => _product!.Address;

    public ValueTask InitializeAsync()
    {
        _product = Product.Start([new("Demo:Enabled", "true")], scheduled: true);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        if (_product is not null) await _product.DisposeAsync();
    }
}
