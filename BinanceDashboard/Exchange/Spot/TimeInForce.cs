using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.Spot;

[JsonConverter(typeof(WordConverter<TimeInForce>))]
public enum TimeInForce
{
    Unknown,
    Gtc,
    Ioc,
    Fok,
}
