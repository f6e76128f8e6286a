using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Filters;
using BinanceDashboard.Exchange.Spot;

namespace BinanceDashboard.Exchange.UsdFutures;

public sealed record UsdFuturesSymbol
{
    [JsonPropertyName("symbol")]
    public required string Name { get; init; }

    [JsonPropertyName("pair")]
    public string Pair { get; init; } = "";

    [JsonPropertyName("contractType")]
    public ContractType ContractType { get; init; }

    [JsonPropertyName("status")]
    public SymbolStatus Status { get; init; }

    [JsonPropertyName("baseAsset")]
    public required string BaseAsset { get; init; }

    [JsonPropertyName("quoteAsset")]
    public required string QuoteAsset { get; init; }

    /// <summary>What profits and fees are settled in.</summary>
    [JsonPropertyName("marginAsset")]
    public required string MarginAsset { get; init; }

    /// <summary>Decimal places of a price; the step of a price stands in the filters.</summary>
    [JsonPropertyName("pricePrecision")]
    public int? PricePrecision { get; init; }

    /// <summary>Decimal places of a quantity; the step of a quantity stands in the filters.</summary>
    [JsonPropertyName("quantityPrecision")]
    public int? QuantityPrecision { get; init; }

    /// <summary>COIN, INDEX, COMMODITY …</summary>
    [JsonPropertyName("underlyingType")]
    public string UnderlyingType { get; init; } = "";

    /// <summary>Added to what a liquidation costs: a ratio of the notional.</summary>
    [JsonPropertyName("liquidationFee")]
    public decimal? LiquidationFee { get; init; }

    [JsonPropertyName("filters")]
    public OrderFilters Filters { get; init; } = OrderFilters.None;

    [JsonPropertyName("onboardDate")]
    public DateTimeOffset? ListedAt { get; init; }

    /// <summary>The year 2100 for a perpetual.</summary>
    [JsonPropertyName("deliveryDate")]
    public DateTimeOffset? DeliveredAt { get; init; }
}
