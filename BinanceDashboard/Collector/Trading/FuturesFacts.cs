using System.Globalization;
using BinanceDashboard.Exchange;
using BinanceDashboard.Exchange.CoinFutures;
using BinanceDashboard.Exchange.UsdFutures;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Trading;

/// <summary>Rows of both futures markets as facts.</summary>
internal static class FuturesFacts
{
    private const int NoList = -1;

    /// <param name="marginAsset">What the symbol's profits are settled in.</param>
    public static Fill Of(long accountId, UsdFuturesTrade trade, string marginAsset) => Fill(accountId, Market.Usdm, trade, trade.QuoteQuantity, marginAsset);

    public static Fill Of(long accountId, CoinFuturesTrade trade) => Fill(accountId, Market.Coinm, trade, trade.BaseQuantity, trade.MarginAsset);

    public static Order Of(long accountId, UsdFuturesOrder order) => Order(accountId, Market.Usdm, order, order.QuoteQuantityFilled);

    public static Order Of(long accountId, CoinFuturesOrder order) => Order(accountId, Market.Coinm, order, order.BaseQuantityFilled);

    public static Income Of(long accountId, Market market, FuturesIncome income) => new()
    {
        AccountId = accountId,
        Market = market,
        IncomeType = income.TypeText,
        TranId = Number(income.TransactionId) ?? throw new ExchangeException(ExchangeErrorKind.Unreadable, "The exchange lists a change of a futures wallet without a number of its own."),
        Asset = income.Asset,
        Symbol = income.Symbol,
        Amount = income.Quantity,
        At = income.At,
        TradeId = Number(income.TradeId),
    };

    private static Fill Fill(long accountId, Market market, FuturesTrade trade, decimal quoteQuantity, string marginAsset) => new()
    {
        AccountId = accountId,
        Market = market,
        Symbol = trade.Symbol,
        TradeId = trade.Id,
        OrderId = trade.OrderId,
        At = trade.TradedAt,
        Side = SpotFacts.Of(trade.Side),
        PositionSide = Of(trade.PositionSide),
        Price = trade.Price,
        Quantity = trade.Quantity,
        QuoteQuantity = quoteQuantity,
        Commission = trade.Commission,
        CommissionAsset = trade.CommissionAsset,
        RealizedPnl = trade.RealizedProfit,
        MarginAsset = marginAsset,
        IsMaker = trade.IsMaker,
    };

    private static Order Order(long accountId, Market market, FuturesOrder order, decimal? quoteQuantity) => new()
    {
        AccountId = accountId,
        Market = market,
        Symbol = order.Symbol,
        OrderId = order.Id,
        ClientOrderId = order.ClientOrderId,
        OrderListId = NoList,
        Side = SpotFacts.Of(order.Side),
        Type = order.Type,
        TimeInForce = order.TimeInForce,
        Price = order.Price ?? 0,
        StopPrice = order.StopPrice ?? 0,
        OrigQty = order.Quantity,
        ExecutedQty = order.QuantityFilled,
        CumulativeQuoteQty = quoteQuantity ?? -1,
        AvgPrice = order.AveragePrice ?? 0,
        Status = order.StatusText,
        At = order.CreatedAt ?? order.UpdatedAt ?? DateTimeOffset.UnixEpoch,
        UpdatedAt = order.UpdatedAt ?? order.CreatedAt ?? DateTimeOffset.UnixEpoch,
    };

    public static Store.PositionSide Of(Exchange.UsdFutures.PositionSide side) => side switch
    {
        Exchange.UsdFutures.PositionSide.Long => Store.PositionSide.Long,
        Exchange.UsdFutures.PositionSide.Short => Store.PositionSide.Short,
        _ => Store.PositionSide.Both,
    };

    private static long? Number(string? text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
