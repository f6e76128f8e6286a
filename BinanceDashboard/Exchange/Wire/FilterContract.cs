using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.Wire;

/// <summary>One filter in Binance's words: the fields of all kinds that are checked, spot's and futures' together.</summary>
internal sealed record FilterContract
{
    [JsonPropertyName("filterType")]
    public string? Type { get; init; }

    [JsonPropertyName("minPrice")]
    public decimal MinPrice { get; init; }

    [JsonPropertyName("maxPrice")]
    public decimal MaxPrice { get; init; }

    [JsonPropertyName("tickSize")]
    public decimal TickSize { get; init; }

    [JsonPropertyName("minQty")]
    public decimal MinQuantity { get; init; }

    [JsonPropertyName("maxQty")]
    public decimal MaxQuantity { get; init; }

    [JsonPropertyName("stepSize")]
    public decimal StepSize { get; init; }

    /// <summary>Spot's name.</summary>
    [JsonPropertyName("minNotional")]
    public decimal? MinNotional { get; init; }

    /// <summary>The futures' name.</summary>
    [JsonPropertyName("notional")]
    public decimal? Notional { get; init; }

    [JsonPropertyName("maxNotional")]
    public decimal? MaxNotional { get; init; }

    [JsonPropertyName("applyToMarket")]
    public bool? AppliesToMarket { get; init; }

    [JsonPropertyName("applyMinToMarket")]
    public bool? MinAppliesToMarket { get; init; }

    [JsonPropertyName("applyMaxToMarket")]
    public bool? MaxAppliesToMarket { get; init; }

    [JsonPropertyName("multiplierUp")]
    public decimal? Up { get; init; }

    [JsonPropertyName("multiplierDown")]
    public decimal? Down { get; init; }

    [JsonPropertyName("bidMultiplierUp")]
    public decimal? BidUp { get; init; }

    [JsonPropertyName("bidMultiplierDown")]
    public decimal? BidDown { get; init; }

    [JsonPropertyName("askMultiplierUp")]
    public decimal? AskUp { get; init; }

    [JsonPropertyName("askMultiplierDown")]
    public decimal? AskDown { get; init; }
}
