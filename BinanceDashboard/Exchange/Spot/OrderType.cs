using System.Text.Json.Serialization;
using BinanceDashboard.Exchange.Wire;

namespace BinanceDashboard.Exchange.Spot;

[JsonConverter(typeof(WordConverter<OrderType>))]
public enum OrderType
{
    Unknown,
    Limit,
    LimitMaker,
    Market,
    StopLoss,
    StopLossLimit,
    TakeProfit,
    TakeProfitLimit,
}
