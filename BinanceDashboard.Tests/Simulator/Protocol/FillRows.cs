using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Tests.Simulator.Protocol;

/// <summary>Fills for the books, of which a test says what matters to it.</summary>
internal static class FillRows
{
    public static FillRow Of(Market market, DateTimeOffset at, long id, string symbol = "BTCUSDT", long orderId = 900, decimal price = 60_000, decimal quantity = 0.5m, bool isBuy = true) => new()
    {
        Market = market,
        Symbol = symbol,
        Id = id,
        OrderId = orderId,
        At = at,
        IsBuy = isBuy,
        IsMaker = false,
        Price = price,
        Quantity = quantity,
        Commission = 0.01m,
        CommissionAsset = "BNB",
    };
}
