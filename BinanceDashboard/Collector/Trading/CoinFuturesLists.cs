using BinanceDashboard.Exchange;
using BinanceDashboard.Exchange.CoinFutures;
using BinanceDashboard.Exchange.Paging;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Trading;

/// <summary>The lists of COIN-M futures; only that of orders is said to reach back a limited time.</summary>
internal sealed class CoinFuturesLists(FuturesSymbols symbols)
{
    private const int MostOrders = 100;

    public MarketLists Of(Account account, BinanceClient client)
    {
        var trading = client.CoinFuturesApi.Trading;
        Fill FillOf(CoinFuturesTrade row) => FuturesFacts.Of(account.Id, row);
        return new MarketLists
        {
            Market = Market.Coinm,
            IncomeBetween = (from, to, token) => client.CoinFuturesApi.Account.ReadIncomeAsync(from, to, limit: null, token).As(row => FuturesFacts.Of(account.Id, Market.Coinm, row)),
            Fills = new()
            {
                From = (symbol, id, token) => trading.ReadUserTradesFromAsync(symbol, id, limit: null, token).Select(IReadOnlyList<Fill> (rows) => [.. rows.Select(FillOf)]),
                Between = (symbol, from, to, token) => trading.ReadUserTradesAsync(SymbolOrPair.Symbol(symbol), from, to, limit: null, token).As(FillOf),
                IdOf = fill => fill.TradeId,
                TimeOf = fill => fill.At,
            },
            Orders = OrdersOf(account.Id, trading),
            OpenOrdersAsync = async (symbol, token) => [.. (await trading.GetOpenOrdersAsync(SymbolOrPair.Symbol(symbol), token)).Select(row => FuturesFacts.Of(account.Id, row))],
            FindOrderAsync = async (symbol, id, token) =>
                (await trading.GetOrdersAsync(SymbolOrPair.Symbol(symbol), id, null, null, 1, token)).FirstOrDefault(row => row.Id == id) is { } row ? FuturesFacts.Of(account.Id, row) : null,
            PositionsAsync = async token => OpeningSync.Positions((await trading.GetPositionsAsync(pair: null, token)).Select(row => (row.Symbol, row.Side, row.Contracts))),
            SymbolsAsync = token => symbols.CoinAsync(account.Id, client, token),
        };
    }

    private static SymbolLists<Order> OrdersOf(long accountId, CoinFuturesTrading trading) => new()
    {
        From = (symbol, id, token) => IdPages.ReadAsync(
            id, MostOrders, (next, inner) => trading.GetOrdersAsync(SymbolOrPair.Symbol(symbol), next, null, null, MostOrders, inner), row => row.Id, token)
            .Select(IReadOnlyList<Order> (rows) => [.. rows.Select(row => FuturesFacts.Of(accountId, row))]),
        Between = (symbol, from, to, token) => trading.ReadOrdersAsync(SymbolOrPair.Symbol(symbol), from, to, limit: null, token).As(row => FuturesFacts.Of(accountId, row)),
        IdOf = order => order.OrderId,
        TimeOf = order => order.At,
        Reach = TradingReach.Of(TradingStream.Orders, Market.Coinm),
    };
}
