using System.Text.Json.Serialization;

namespace BinanceDashboard.Exchange.UsdFutures;

public sealed record UsdFuturesTrade : FuturesTrade
{
    [JsonPropertyName("quoteQty")]
    public required decimal QuoteQuantity { get; init; }
}
