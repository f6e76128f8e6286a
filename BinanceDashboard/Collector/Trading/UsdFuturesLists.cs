using BinanceDashboard.Exchange;
using BinanceDashboard.Exchange.Paging;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Trading;

/// <summary>The lists of USD-M futures. They reach back a limited time.</summary>
internal sealed class UsdFuturesLists(FuturesSymbols symbols)
{
    private const int MostRows = 1_000;

    public MarketLists Of(Account account, BinanceClient client)
    {
        var (trading, margins) = (client.UsdFuturesApi.Trading, new Dictionary<string, string>(StringComparer.Ordinal));
        Fill FillOf(Exchange.UsdFutures.UsdFuturesTrade row) => FuturesFacts.Of(account.Id, row, margins.GetValueOrDefault(row.Symbol, row.CommissionAsset));
        return new MarketLists
        {
            Market = Market.Usdm,
            IncomeBetween = (from, to, token) => client.UsdFuturesApi.Account.ReadIncomeAsync(from, to, limit: null, token).As(row => FuturesFacts.Of(account.Id, Market.Usdm, row)),
            IncomeReach = TradingReach.Of(TradingStream.Income, Market.Usdm),
            Fills = new()
            {
                From = (symbol, id, token) => trading.ReadUserTradesFromAsync(symbol, id, limit: null, token).Select(IReadOnlyList<Fill> (rows) => [.. rows.Select(FillOf)]),
                Between = (symbol, from, to, token) => trading.ReadUserTradesAsync(symbol, from, to, limit: null, token).As(FillOf),
                IdOf = fill => fill.TradeId,
                TimeOf = fill => fill.At,
                Reach = TradingReach.Of(TradingStream.Fills, Market.Usdm),
            },
            Orders = OrdersOf(account.Id, client),
            OpenOrdersAsync = async (symbol, token) => [.. (await trading.GetOpenOrdersAsync(symbol, token)).Select(row => FuturesFacts.Of(account.Id, row))],
            FindOrderAsync = async (symbol, id, token) => await trading.GetOrderAsync(symbol, id, token) is { } row ? FuturesFacts.Of(account.Id, row) : null,
            PositionsAsync = async token => OpeningSync.Positions((await trading.GetPositionsAsync(symbol: null, token)).Select(row => (row.Symbol, row.Side, row.Quantity))),
            SymbolsAsync = token => symbols.UsdAsync(account.Id, client, margins, token),
        };
    }

    private static SymbolLists<Order> OrdersOf(long accountId, BinanceClient client) => new()
    {
        From = (symbol, id, token) => IdPages.ReadAsync(
            id, MostRows, (next, inner) => client.UsdFuturesApi.Trading.GetOrdersAsync(symbol, next, null, null, MostRows, inner), row => row.Id, token)
            .Select(IReadOnlyList<Order> (rows) => [.. rows.Select(row => FuturesFacts.Of(accountId, row))]),
        Between = (symbol, from, to, token) => client.UsdFuturesApi.Trading.ReadOrdersAsync(symbol, from, to, limit: null, token).As(row => FuturesFacts.Of(accountId, row)),
        IdOf = order => order.OrderId,
        TimeOf = order => order.At,
        Reach = TradingReach.Of(TradingStream.Orders, Market.Usdm),
    };
}
