using BinanceDashboard.Store;

namespace BinanceDashboard.Tests.Store;

/// <summary>Facts of trading to test with.</summary>
internal static class Trades
{
    public static Fill Fill(long accountId, long id) => new()
    {
        AccountId = accountId,
        Market = Market.Usdm,
        Symbol = "BTCUSDT",
        TradeId = id,
        OrderId = id / 2,
        At = Sample.Start.AddSeconds(id),
        Side = id % 2 == 0 ? TradeSide.Buy : TradeSide.Sell,
        PositionSide = PositionSide.Both,
        Price = 60_000.1m + (id % 1000),
        Quantity = 0.001m * ((id % 7) + 1),
        QuoteQuantity = (60_000.1m + (id % 1000)) * 0.001m * ((id % 7) + 1),
        Commission = 0.0234m,
        CommissionAsset = "USDT",
        RealizedPnl = (id % 100) - 50.25m,
        MarginAsset = "USDT",
        IsMaker = id % 3 == 0,
    };

    public static Income Income(long accountId, long id) => new()
    {
        AccountId = accountId,
        Market = Market.Usdm,
        IncomeType = "FUNDING_FEE",
        TranId = id,
        Asset = "USDT",
        Symbol = "BTCUSDT",
        Amount = -0.25m,
        At = Sample.Start.AddSeconds(id),
    };

    public static Order Order(long accountId, long id) => new()
    {
        AccountId = accountId,
        Market = Market.Usdm,
        Symbol = "BTCUSDT",
        OrderId = id,
        ClientOrderId = "web",
        OrderListId = -1,
        Side = TradeSide.Buy,
        Type = "LIMIT",
        TimeInForce = "GTC",
        Price = 100,
        StopPrice = 0,
        OrigQty = 2,
        ExecutedQty = 0,
        CumulativeQuoteQty = 0,
        AvgPrice = 0,
        Status = "NEW",
        At = Sample.Start,
        UpdatedAt = Sample.Start,
    };
}
