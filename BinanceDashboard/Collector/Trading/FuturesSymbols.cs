using BinanceDashboard.Exchange;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Trading;

/// <summary>Finds the contracts that an account may have traded: income, open positions and orders, and what is stored.</summary>
public sealed class FuturesSymbols(FillQueries fills, OrderQueries orders, IncomeQueries income)
{
    /// <param name="marginAssets">Filled: what each symbol is settled in.</param>
    internal async Task<MarketSymbols> UsdAsync(long accountId, BinanceClient client, Dictionary<string, string> marginAssets, CancellationToken cancellationToken)
    {
        var api = client.UsdFuturesApi;
        var open = (await api.Trading.GetPositionsAsync(symbol: null, cancellationToken)).Where(position => position.Quantity != 0).Select(position => position.Symbol);
        var waiting = (await api.Trading.GetOpenOrdersAsync(symbol: null, cancellationToken)).Select(order => order.Symbol);
        var info = await api.ExchangeData.GetExchangeInfoAsync(cancellationToken);
        foreach (var symbol in info.Symbols) marginAssets[symbol.Name] = symbol.MarginAsset;
        return await OfAsync(accountId, Market.Usdm, [.. open, .. waiting], [.. info.Symbols.Select(symbol => symbol.Name)], cancellationToken);
    }

    internal async Task<MarketSymbols> CoinAsync(long accountId, BinanceClient client, CancellationToken cancellationToken)
    {
        var api = client.CoinFuturesApi;
        var open = (await api.Trading.GetPositionsAsync(pair: null, cancellationToken)).Where(position => position.Contracts != 0).Select(position => position.Symbol);
        var waiting = (await api.Trading.GetOpenOrdersAsync(of: null, cancellationToken)).Select(order => order.Symbol);
        var info = await api.ExchangeData.GetExchangeInfoAsync(cancellationToken);
        return await OfAsync(accountId, Market.Coinm, [.. open, .. waiting], [.. info.Symbols.Select(symbol => symbol.Name)], cancellationToken);
    }

    private async Task<MarketSymbols> OfAsync(long accountId, Market market, IEnumerable<string> now, IReadOnlyCollection<string> all, CancellationToken cancellationToken)
    {
        var known = now.ToHashSet(StringComparer.Ordinal);
        known.UnionWith(await income.SymbolsAsync(accountId, market, cancellationToken));
        known.UnionWith(await fills.SymbolsAsync(accountId, market, cancellationToken));
        known.UnionWith(await orders.SymbolsAsync(accountId, market, cancellationToken));
        return new MarketSymbols(known, all);
    }
}
