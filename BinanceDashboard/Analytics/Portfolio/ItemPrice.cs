using BinanceDashboard.Analytics.Holdings;
using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Portfolio;

/// <summary>
/// What an item cost, from the best source that there is: what a person entered, the cost basis, the market's price when it was first seen, and
/// else a price that nobody mistakes for one.
/// </summary>
public static class ItemPrice
{
    private const int PricePlaces = 18;
    private const int MoneyPlaces = 8;

    /// <param name="before">The same item as it is now; null for a new one.</param>
    public static PortfolioItem Set(PortfolioItem item, Holding holding, PortfolioItem? before)
    {
        // Only a person enters another currency; it is kept also while it has no rate.
        if (before is { PriceOrigin: PriceOrigin.Entered } or { BaseCurrency: not "USD" })
            return item with { PriceBuy = before.PriceBuy, BaseCurrency = before.BaseCurrency, PriceBuyUsd = before.PriceBuyUsd, PriceOrigin = before.PriceOrigin, PurchaseDate = before.PurchaseDate, Commission = before.Commission, CommissionUsd = before.CommissionUsd };
        if (Usable(holding.AverageCost.Value) is { } cost)
        {
            var commission = decimal.Round(holding.Commission.Value ?? 0, MoneyPlaces);
            return InUsd(item, cost, PriceOrigin.CostBasis) with { Commission = commission, CommissionUsd = commission };
        }

        if (before is { PriceOrigin: PriceOrigin.Market }) return InUsd(item, before.PriceBuyUsd, PriceOrigin.Market);
        return Usable(holding.Price) is { } price ? InUsd(item, price, PriceOrigin.Market) : InUsd(item, PortfolioItem.UnknownPrice, PriceOrigin.Unknown);
    }

    private static PortfolioItem InUsd(PortfolioItem item, decimal price, PriceOrigin origin) => item with { PriceBuy = price, PriceBuyUsd = price, PriceOrigin = origin };

    private static decimal? Usable(decimal? price) => price is { } known && decimal.Round(known, PricePlaces) is > 0 and var kept ? kept : null;
}
