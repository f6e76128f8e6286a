using BinanceDashboard.Exchange;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Trading;

/// <summary>The lists of spot: by ids from the account's beginning on, one pair at a time.</summary>
internal sealed class SpotLists(Markets markets, TradedAssetQueries touched, FillQueries fills, OrderQueries orders)
{
    // "Order was archived": it ended unfilled long ago.
    private static readonly int[] Forgotten = [-2013, -2026];

    public MarketLists Of(Account account, BinanceClient client) => new()
    {
        Market = Market.Spot,
        Fills = new()
        {
            From = (symbol, id, token) => client.SpotApi.Trading.ReadUserTradesAsync(symbol, id, token).Select(IReadOnlyList<Fill> (page) => [.. page.Rows.Select(row => SpotFacts.Of(account.Id, row))]),
            IdOf = fill => fill.TradeId,
            TimeOf = fill => fill.At,
        },
        Orders = new()
        {
            From = (symbol, id, token) => client.SpotApi.Trading.ReadOrdersAsync(symbol, id, token).Select(IReadOnlyList<Order> (page) => [.. page.Rows.Select(row => SpotFacts.Of(account.Id, row))]),
            IdOf = order => order.OrderId,
            TimeOf = order => order.At,
        },
        OpenOrdersAsync = async (symbol, token) => [.. (await client.SpotApi.Trading.GetOpenOrdersAsync(symbol, token)).Select(row => SpotFacts.Of(account.Id, row))],
        FindOrderAsync = (symbol, id, token) => FindAsync(account.Id, client, symbol, id, token),
        SymbolsAsync = token => SymbolsAsync(account, client, token),
    };

    private static async Task<Order?> FindAsync(long accountId, BinanceClient client, string symbol, long id, CancellationToken cancellationToken)
    {
        try
        {
            return SpotFacts.Of(accountId, await client.SpotApi.Trading.GetOrderAsync(symbol, id, clientOrderId: null, cancellationToken));
        }
        catch (ExchangeException fault) when (fault.Code is { } code && Forgotten.Contains(code))
        {
            return null;
        }
    }

    // Every asset that the account ever had, against everything that it is quoted in.
    private async Task<MarketSymbols> SymbolsAsync(Account account, BinanceClient client, CancellationToken cancellationToken)
    {
        var pairs = await markets.PairsAsync(account.Environment, client, cancellationToken);
        var assets = await touched.TouchedAsync(account.Id, cancellationToken);
        var listed = pairs.Select(pair => pair.Symbol).ToHashSet(StringComparer.Ordinal);
        var known = pairs.Where(pair => assets.Contains(pair.Base)).Select(pair => pair.Symbol).ToHashSet(StringComparer.Ordinal);
        known.UnionWith(await fills.SymbolsAsync(account.Id, Market.Spot, cancellationToken));
        known.UnionWith(await orders.SymbolsAsync(account.Id, Market.Spot, cancellationToken));
        known.IntersectWith(listed);
        return new MarketSymbols(known, listed);
    }
}
