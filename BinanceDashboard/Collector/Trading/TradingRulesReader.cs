using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using BinanceDashboard.Exchange;
using BinanceDashboard.Exchange.CoinFutures;
using BinanceDashboard.Exchange.Filters;
using BinanceDashboard.Exchange.Spot;
using BinanceDashboard.Exchange.UsdFutures;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Trading;

/// <summary>Tells what an exchange asks of orders of a symbol. One call answers for all symbols of a market, and the answer stays good for an hour.</summary>
/// <threadsafety>Any thread.</threadsafety>
public sealed partial class TradingRulesReader(ExchangeEnvironments environments, BinanceClientFactory clients)
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<(string Environment, Market Market), (DateTimeOffset At, FrozenDictionary<string, TradingRules> Symbols)> _answers = new();

    /// <returns>Null where the exchange does not list the symbol, or no longer.</returns>
    /// <exception cref="CollectionException">The exchange could not be asked; the sentence says why.</exception>
    public async Task<TradingRules?> FindAsync(string environment, Market market, string symbol, CancellationToken cancellationToken)
    {
        if (market != Market.Spot && environments.Find(environment) is not { HasFutures: true }) return null;
        try
        {
            var client = clients.Create(environment, credentials: null, byUser: true);
            var key = (client.Environment, market);
            if (!_answers.TryGetValue(key, out var known) || (client.Clock.Now - known.At).Duration() >= Life)
                _answers[key] = known = (client.Clock.Now, (await ReadAsync(client, market, cancellationToken)).ToFrozenDictionary(rules => rules.Symbol, StringComparer.Ordinal));
            return known.Symbols.GetValueOrDefault(symbol);
        }
        catch (ExchangeException none) when (none.Kind == ExchangeErrorKind.NotOffered)
        {
            return null;
        }
        catch (ExchangeException failure)
        {
            throw new CollectionException(failure.Message, failure.RetryAt, failure);
        }
    }

    private static async Task<IEnumerable<TradingRules>> ReadAsync(BinanceClient client, Market market, CancellationToken cancellationToken)
    {
        switch (market)
        {
            case Market.Spot:
                var spot = await client.SpotApi.ExchangeData.GetExchangeInfoAsync(cancellationToken);
                return spot.Symbols.Select(symbol => Of(symbol, client.Clock.Now));
            case Market.Usdm:
                var usdm = await client.UsdFuturesApi.ExchangeData.GetExchangeInfoAsync(cancellationToken);
                return usdm.Symbols.Select(symbol => Of(symbol, client.Clock.Now));
            default:
                var coinm = await client.CoinFuturesApi.ExchangeData.GetExchangeInfoAsync(cancellationToken);
                return coinm.Symbols.Select(symbol => Of(symbol, client.Clock.Now));
        }
    }

    private static TradingRules Of(SpotSymbol symbol, DateTimeOffset at) =>
        Of(Market.Spot, symbol.Name, symbol.Status, symbol.BaseAsset, symbol.QuoteAsset, symbol.Filters, "/api/v3/exchangeInfo", at);

    private static TradingRules Of(UsdFuturesSymbol symbol, DateTimeOffset at) =>
        Of(Market.Usdm, symbol.Name, symbol.Status, symbol.BaseAsset, symbol.QuoteAsset, symbol.Filters, "/fapi/v1/exchangeInfo", at) with
        {
            MarginAsset = symbol.MarginAsset,
            Contract = Words(symbol.ContractType),
        };

    private static TradingRules Of(CoinFuturesSymbol symbol, DateTimeOffset at) =>
        Of(Market.Coinm, symbol.Name, symbol.Status, symbol.BaseAsset, symbol.QuoteAsset, symbol.Filters, "/dapi/v1/exchangeInfo", at) with
        {
            MarginAsset = symbol.MarginAsset,
            Contract = Words(symbol.ContractType),
            ContractSize = symbol.ContractSize,
        };

    private static TradingRules Of(Market market, string name, SymbolStatus status, string baseAsset, string quote, OrderFilters filters, string source, DateTimeOffset at) => new()
    {
        Market = market,
        Symbol = name,
        Status = Words(status),
        IsTrading = status == SymbolStatus.Trading,
        Base = baseAsset,
        Quote = quote,
        MinQuantity = Rule(filters.Quantity?.Min),
        MaxQuantity = Rule(filters.Quantity?.Max),
        StepSize = Rule(filters.Quantity?.StepSize),
        TickSize = Rule(filters.Price?.TickSize),
        MinNotional = Rule(filters.Notional?.Min ?? filters.MinNotional?.Min),
        Source = source,
        At = at,
    };

    // A part that is 0 is off.
    private static decimal? Rule(decimal? value) => value is 0m ? null : value;

    // "PendingTrading" is "Pending trading".
    private static string Words(Enum name) => InnerCapital().Replace($"{name}", match => " " + match.Value.ToLowerInvariant());

    [GeneratedRegex("(?<=[a-z])[A-Z]")]
    private static partial Regex InnerCapital();
}
