using System.Globalization;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Portfolio;

/// <summary>Words about one item, for pages and scripts alike.</summary>
public static class ItemWords
{
    /// <summary>Amount × buy price in the item's own currency, like "25,000.00 EUR".</summary>
    public static string TotalInvestment(PortfolioItem item) => item.PriceOrigin == PriceOrigin.Unknown && item.PriceBuy == PortfolioItem.UnknownPrice
        ? "not known"
        : $"{(item.Amount * item.PriceBuy).ToString("#,0.00", CultureInfo.InvariantCulture)} {item.BaseCurrency}";
}
