using System.Text;
using BinanceDashboard.Exchange.Spot;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Trading;

/// <summary>Rows of spot as facts.</summary>
internal static class SpotFacts
{
    private const string Unrecognized = "UNRECOGNIZED";

    public static Fill Of(long accountId, UserTrade trade) => new()
    {
        AccountId = accountId,
        Market = Market.Spot,
        Symbol = trade.Symbol,
        TradeId = trade.Id,
        OrderId = trade.OrderId,
        At = trade.At,
        Side = trade.IsBuyer ? TradeSide.Buy : TradeSide.Sell,
        PositionSide = PositionSide.Both,
        Price = trade.Price,
        Quantity = trade.Quantity,
        QuoteQuantity = trade.QuoteQuantity ?? trade.Price * trade.Quantity,
        Commission = trade.Commission,
        CommissionAsset = trade.CommissionAsset,
        RealizedPnl = 0,
        IsMaker = trade.IsMaker,
    };

    public static Order Of(long accountId, SpotOrder order) => new()
    {
        AccountId = accountId,
        Market = Market.Spot,
        Symbol = order.Symbol,
        OrderId = order.Id,
        ClientOrderId = order.ClientOrderId ?? "",
        OrderListId = order.OrderListId ?? -1,
        Side = Of(order.Side),
        Type = Word(order.Type),
        TimeInForce = order.TimeInForce == TimeInForce.Unknown ? "" : Word(order.TimeInForce),
        Price = order.Price,
        StopPrice = order.StopPrice ?? 0,
        OrigQty = order.Quantity,
        ExecutedQty = order.FilledQuantity,
        CumulativeQuoteQty = order.QuoteQuantityOnWire,
        AvgPrice = order.AveragePrice ?? 0,
        Status = Word(order.Status),
        At = order.CreatedAt,
        UpdatedAt = order.UpdatedAt ?? order.CreatedAt,
    };

    public static TradeSide Of(OrderSide side) => side == OrderSide.Sell ? TradeSide.Sell : TradeSide.Buy;

    // As the exchange writes it: PartiallyFilled is PARTIALLY_FILLED. A word that came later is none that ends an order.
    private static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        var name = value.ToString();
        if (name == "Unknown") return Unrecognized;
        var word = new StringBuilder();
        foreach (var letter in name) word.Append(char.IsUpper(letter) && word.Length > 0 ? "_" : "").Append(char.ToUpperInvariant(letter));
        return word.ToString();
    }
}
