using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.UsdFutures;

/// <summary>How the account trades one symbol.</summary>
public sealed record FuturesSymbolConfig
{
    [JsonPropertyName("symbol")]
    public required string Symbol { get; init; }

    [JsonPropertyName("marginType")]
    public MarginType MarginType { get; init; }

    [JsonPropertyName("isAutoAddMargin")]
    public bool AddsMarginByItself { get; init; }

    [JsonPropertyName("leverage")]
    public required int Leverage { get; init; }

    /// <summary>The largest position at this leverage, in the quote asset.</summary>
    [JsonPropertyName("maxNotionalValue")]
    public decimal? MaxNotional { get; init; }
}
