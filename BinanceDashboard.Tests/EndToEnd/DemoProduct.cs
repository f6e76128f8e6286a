namespace BinanceDashboard.Tests.EndToEnd;

/// <summary>The program in its demo, shared by the tests in the browser.</summary>
public sealed class DemoProduct : IAsyncLifetime
{
    private Product? _product;

    public Uri Address => _product!.Address;

    internal Product Product => _product!;

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
