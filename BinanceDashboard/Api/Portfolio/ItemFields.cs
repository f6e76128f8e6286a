using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using BinanceDashboard.Collector.Portfolio;
using BinanceDashboard.Store;

namespace BinanceDashboard.Api.Portfolio;

/// <summary>An item as previews and lists tell it.</summary>
public abstract record ItemFields
{
    [SetsRequiredMembers]
    private protected ItemFields(PortfolioItem item)
    {
        (Symbol, Amount, Source, Commission) = (item.Symbol, item.Amount, item.Source, item.Commission);
        (PriceBuy, PriceBuyUsd, BaseCurrency, PriceOrigin) = (item.PriceBuy, item.PriceBuyUsd, item.BaseCurrency, item.PriceOrigin);
        (PurchaseDate, TotalInvestmentText) = (item.PurchaseDate, ItemWords.TotalInvestment(item));
    }

    [JsonPropertyName("symbol")]
    public required string Symbol { get; init; }

    [JsonPropertyName("amount")]
    public decimal Amount { get; init; }

    /// <summary>For one unit, in base_currency.</summary>
    [JsonPropertyName("price_buy")]
    public decimal PriceBuy { get; init; }

    /// <summary>For one unit, USD; 9,999,999 where nobody knows it: such an item counts in no total.</summary>
    [JsonPropertyName("price_buy_usd")]
    public decimal PriceBuyUsd { get; init; }

    [JsonPropertyName("purchase_date")]
    public DateTimeOffset PurchaseDate { get; init; }

    [JsonPropertyName("base_currency")]
    public required string BaseCurrency { get; init; }

    [JsonPropertyName("source")]
    public required string Source { get; init; }

    /// <summary>A positive cost in base_currency, in no price.</summary>
    [JsonPropertyName("commission")]
    public decimal Commission { get; init; }

    [JsonPropertyName("total_investment_text")]
    public required string TotalInvestmentText { get; init; }

    /// <summary>Where the price comes from: Entered, CostBasis, Market or Unknown.</summary>
    [JsonPropertyName("price_origin")]
    public PriceOrigin PriceOrigin { get; init; }
}
