using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.UsdFutures;

/// <summary>
/// An asset in USD, for multi-assets mode. The rates lie below and above the index by a safety margin: they say what
/// the asset is good for as collateral, not what it is worth.
/// </summary>
public sealed record AssetIndex
{
    /// <summary>The asset followed by USD: "ADAUSD".</summary>
    [JsonPropertyName("symbol")]
    public required string Symbol { get; init; }

    [JsonPropertyName("time")]
    public required DateTimeOffset At { get; init; }

    /// <summary>What one unit is worth, in USD.</summary>
    [JsonPropertyName("index")]
    public required decimal Index { get; init; }

    /// <summary>A ratio.</summary>
    [JsonPropertyName("bidBuffer")]
    public decimal? BidBuffer { get; init; }

    /// <summary>A ratio.</summary>
    [JsonPropertyName("askBuffer")]
    public decimal? AskBuffer { get; init; }

    /// <summary>Index × (1 − <see cref="BidBuffer"/>).</summary>
    [JsonPropertyName("bidRate")]
    public decimal? BidRate { get; init; }

    /// <summary>Index × (1 + <see cref="AskBuffer"/>).</summary>
    [JsonPropertyName("askRate")]
    public decimal? AskRate { get; init; }

    /// <summary>A ratio.</summary>
    [JsonPropertyName("autoExchangeBidBuffer")]
    public decimal? AutoExchangeBidBuffer { get; init; }

    /// <summary>A ratio.</summary>
    [JsonPropertyName("autoExchangeAskBuffer")]
    public decimal? AutoExchangeAskBuffer { get; init; }

    [JsonPropertyName("autoExchangeBidRate")]
    public decimal? AutoExchangeBidRate { get; init; }

    [JsonPropertyName("autoExchangeAskRate")]
    public decimal? AutoExchangeAskRate { get; init; }
}
