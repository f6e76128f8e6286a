using System.Text.Json.Serialization;
using BinanceDashboard.Collector.Portfolio;

namespace BinanceDashboard.Api.Portfolio;

/// <summary>An item to keep, or what an item becomes.</summary>
public sealed record NewItemContract
{
    [JsonPropertyName("symbol")]
    public string? Symbol { get; init; }

    [JsonPropertyName("amount")]
    public decimal? Amount { get; init; }

    [JsonPropertyName("price_buy")]
    public decimal? PriceBuy { get; init; }

    [JsonPropertyName("base_currency")]
    public string? BaseCurrency { get; init; }

    [JsonPropertyName("purchase_date")]
    public string? PurchaseDate { get; init; }

    [JsonPropertyName("commission")]
    public decimal? Commission { get; init; }

    [JsonPropertyName("note")]
    public string? Note { get; init; }

    internal EnteredItem Entered() => new()
    {
        Symbol = Symbol,
        Amount = Amount,
        PriceBuy = PriceBuy,
        BaseCurrency = BaseCurrency,
        PurchaseDate = Scope.Time(PurchaseDate, "purchase_date"),
        Commission = Commission,
        Note = Note,
    };
}
