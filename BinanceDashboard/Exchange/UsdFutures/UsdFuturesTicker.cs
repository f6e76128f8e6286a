using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.UsdFutures;

public sealed record UsdFuturesTicker : FuturesTicker
{
    [JsonPropertyName("quoteVolume")]
    public decimal QuoteVolume { get; init; }
}
