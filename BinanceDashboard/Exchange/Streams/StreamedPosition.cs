using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.UsdFutures;

namespace BinanceDashboard.Exchange.Streams;

/// <summary>A futures position as it is now; its quantity is 0 once it is closed.</summary>
public sealed record StreamedPosition
{
    [JsonPropertyName("s")]
    public required string Symbol { get; init; }

    [JsonPropertyName("ps")]
    public PositionSide Side { get; init; }

    /// <summary>Negative when short; contracts on COIN-M.</summary>
    [JsonPropertyName("pa")]
    public required decimal Quantity { get; init; }

    [JsonPropertyName("ep")]
    public decimal EntryPrice { get; init; }

    /// <summary>In the margin asset.</summary>
    [JsonPropertyName("up")]
    public decimal UnrealizedProfit { get; init; }

    /// <summary>0 on cross margin.</summary>
    [JsonPropertyName("iw")]
    public decimal IsolatedWallet { get; init; }
}
