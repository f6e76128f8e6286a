using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.Fiat;

[JsonConverter(typeof(WordConverter<FiatPaymentStatus>))]
public enum FiatPaymentStatus
{
    Unknown,
    Processing,
    Completed,
    Failed,
    Refunded,
}
