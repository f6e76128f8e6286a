using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Filters;
using BinanceDashboard.Exchange.Spot;
using BinanceDashboard.Exchange.UsdFutures;

namespace BinanceDashboard.Exchange.CoinFutures;

public sealed record CoinFuturesSymbol
{
    [JsonPropertyName("symbol")]
    public required string Name { get; init; }

    [JsonPropertyName("pair")]
    public string Pair { get; init; } = "";

    [JsonPropertyName("contractType")]
    public ContractType ContractType { get; init; }

    [JsonPropertyName("contractStatus")]
    public SymbolStatus Status { get; init; }

    /// <summary>What one contract is worth, in the quote asset (USD).</summary>
    [JsonPropertyName("contractSize")]
    public required decimal ContractSize { get; init; }

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

    /// <summary>Decimal places of a number of contracts.</summary>
    [JsonPropertyName("quantityPrecision")]
    public int? QuantityPrecision { get; init; }

    /// <summary>Decimal places of a quantity in coins.</summary>
    [JsonPropertyName("equalQtyPrecision")]
    public int? BaseQuantityPrecision { get; init; }

    /// <summary>COIN, INDEX …</summary>
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
