using System.Collections.Immutable;

namespace BinanceDashboard.Analytics.Valuation;

/// <summary>How an asset's USD price follows from pairs: at most three, none for what is 1 USD by definition.</summary>
public sealed record PricePath
{
    public required ImmutableArray<PriceStep> Steps { get; init; }

    /// <summary>"BTCUSDT", "ETHBTC × BTCUSDT", "1 ÷ USDTCZK", or "definition".</summary>
    public string Source => Steps.IsEmpty
        ? "definition"
        : string.Join(" × ", Steps.Select(step => step.Inverse ? "1 ÷ " + step.Symbol : step.Symbol));

    /// <summary>USD for one unit: the product of the prices along the path, divided by those of the inverse steps; null where one is missing or not positive.</summary>
    public decimal? Price(Func<string, decimal?> priceOfSymbol)
    {
        var product = 1m;
        var divisor = 1m;
        foreach (var step in Steps)
        {
            if (priceOfSymbol(step.Symbol) is not { } price || price <= 0) return null;

            if (step.Inverse) divisor *= price;
            else product *= price;
        }

        var result = product / divisor;
        return result > 0 ? result : null;
    }
}
