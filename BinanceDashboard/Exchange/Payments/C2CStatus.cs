using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.Payments;

/// <summary>Only <see cref="Completed"/> has moved anything.</summary>
[JsonConverter(typeof(WordConverter<C2CStatus>))]
public enum C2CStatus
{
    Unknown,
    Pending,
    Trading,
    BuyerPayed,
    Distributing,
    Completed,
    InAppeal,
    Cancelled,
    CancelledBySystem,
}
