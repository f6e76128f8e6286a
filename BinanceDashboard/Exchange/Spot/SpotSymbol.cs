using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Filters;

namespace BinanceDashboard.Exchange.Spot;

/// <summary>Names and assets may hold any character of Unicode.</summary>
public sealed record SpotSymbol
{
    [JsonPropertyName("symbol")]
    public required string Name { get; init; }

    [JsonPropertyName("status")]
    public SymbolStatus Status { get; init; }

    [JsonPropertyName("baseAsset")]
    public required string BaseAsset { get; init; }

    [JsonPropertyName("quoteAsset")]
    public required string QuoteAsset { get; init; }

    /// <summary>Decimal places.</summary>
    [JsonPropertyName("baseAssetPrecision")]
    public int? BaseAssetPrecision { get; init; }

    /// <summary>Decimal places.</summary>
    [JsonPropertyName("quoteAssetPrecision")]
    public int? QuoteAssetPrecision { get; init; }

    [JsonPropertyName("filters")]
    public OrderFilters Filters { get; init; } = OrderFilters.None;

    [JsonPropertyName("isSpotTradingAllowed")]
    public bool IsSpotTradingAllowed { get; init; }

    [JsonPropertyName("isMarginTradingAllowed")]
    public bool IsMarginTradingAllowed { get; init; }
}
