using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.Fiat;

/// <summary>The exchange's list is open ended.</summary>
[JsonConverter(typeof(WordConverter<FiatOrderStatus>))]
public enum FiatOrderStatus
{
    Unknown,
    Processing,
    Failed,

    /// <summary>The money is there, or gone.</summary>
    Successful,

    /// <summary>The money is there, or gone.</summary>
    Finished,
    Refunding,
    Refunded,
    RefundFailed,
    OrderPartialCreditStopped,
    Expired,
}
