namespace BinanceDashboard.Analytics.Valuation;

/// <summary>USD prices of assets at one moment, from one answer of pair prices. Fiat currencies are assets too: USDTCZK gives CZK.</summary>
public sealed class UsdPrices(PriceGraph graph, IReadOnlyDictionary<string, decimal> pricesBySymbol)
{
    public static UsdPrices From(IEnumerable<PairPrice> pairs)
    {
        var known = pairs.Where(pair => pair.Price > 0).ToList();
        var graph = new PriceGraph(known.Select(pair => new TradingPair(pair.Symbol, pair.Base, pair.Quote)));
        var prices = new Dictionary<string, decimal>(known.Count, StringComparer.Ordinal);
        foreach (var pair in known) prices[pair.Symbol] = pair.Price;

        return new UsdPrices(graph, prices);
    }

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
