using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.Spot;

[JsonConverter(typeof(WordConverter<OrderSide>))]
public enum OrderSide
{
    Unknown,
    Buy,
    Sell,
}
