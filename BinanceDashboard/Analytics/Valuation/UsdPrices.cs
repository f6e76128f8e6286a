namespace BinanceDashboard.Analytics.Valuation;

/// <summary>USD prices of assets at one moment, from one answer of pair prices. Fiat currencies are assets too: USDTCZK gives CZK.</summary>
public sealed class UsdPrices(PriceGraph graph, IReadOnlyDictionary<string, decimal> pricesBySymbol)
{
    /// <summary>The price over the first path whose pairs all have one; null means unpriced, never zero.</summary>
    public UsdPrice? Find(string asset)
    {
        foreach (var path in graph.Paths(asset))
        {
            if (path.Price(PriceOf) is { } price) return new UsdPrice { Price = price, Source = path.Source };
        }

        return null;
    }

    private decimal? PriceOf(string symbol) => pricesBySymbol.TryGetValue(symbol, out var price) ? price : null;
}
