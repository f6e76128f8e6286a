using BinanceDashboard.Store;

namespace BinanceDashboard.Api.Trades;

public sealed record OrderContract
{
    public required Market Market { get; init; }

    public required string Symbol { get; init; }

    public required long OrderId { get; init; }

    public required string ClientOrderId { get; init; }

    /// <summary>-1 where it belongs to no list.</summary>
    public required long OrderListId { get; init; }

    /// <summary>BUY or SELL.</summary>
    public required string Side { get; init; }

    public required string Type { get; init; }

    public required string TimeInForce { get; init; }

    public required decimal Price { get; init; }

    public required decimal StopPrice { get; init; }

    public required decimal OrigQty { get; init; }

    public required decimal ExecutedQty { get; init; }

    /// <summary>The exchange's own spelling. Negative where it cannot tell.</summary>
    public required decimal CummulativeQuoteQty { get; init; }

    public required decimal AvgPrice { get; init; }

    public required string Status { get; init; }

    public required DateTimeOffset Time { get; init; }

    public required DateTimeOffset UpdateTime { get; init; }

    internal static OrderContract Of(Order order) => new()
    {
        Market = order.Market,
        Symbol = order.Symbol,
        OrderId = order.OrderId,
        ClientOrderId = order.ClientOrderId,
        OrderListId = order.OrderListId,
        Side = order.Side.ToString().ToUpperInvariant(),
        Type = order.Type,
        TimeInForce = order.TimeInForce,
        Price = order.Price,
        StopPrice = order.StopPrice,
        OrigQty = order.OrigQty,
        ExecutedQty = order.ExecutedQty,
        CummulativeQuoteQty = order.CumulativeQuoteQty,
        AvgPrice = order.AvgPrice,
        Status = order.Status,
        Time = order.At,
        UpdateTime = order.UpdatedAt,
    };
}
