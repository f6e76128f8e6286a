using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.Spot;

/// <summary>Final: <see cref="Filled"/>, <see cref="Canceled"/>, <see cref="Rejected"/>, <see cref="Expired"/>, <see cref="ExpiredInMatch"/>.</summary>
[JsonConverter(typeof(WordConverter<OrderStatus>))]
public enum OrderStatus
{
    Unknown,
    New,

    /// <summary>A leg of an order list that waits for another one.</summary>
    PendingNew,
    PartiallyFilled,
    Filled,
    Canceled,
    PendingCancel,
    Rejected,
    Expired,
    ExpiredInMatch,
}
