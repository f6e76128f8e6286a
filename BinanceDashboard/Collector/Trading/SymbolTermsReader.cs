using System.Collections.Concurrent;
using BinanceDashboard.Analytics.Positions;
using BinanceDashboard.Exchange;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Trading;

/// <summary>What the symbols of each environment stand for, asked for once an hour.</summary>
/// <threadsafety>Any thread.</threadsafety>
public sealed class SymbolTermsReader(Markets markets, ExchangeEnvironments environments, TimeProvider time)
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, (DateTimeOffset At, KnownSymbols Symbols)> _known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What was read last, without asking; before the first reading what the names tell.</summary>
    public KnownSymbols Known(string environment) => _known.TryGetValue(environment, out var known) ? known.Symbols : KnownSymbols.Nothing;

    /// <exception cref="ExchangeException">The exchange could not be asked.</exception>
    public async Task<KnownSymbols> ReadAsync(string environment, BinanceClient client, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue(environment, out var known) && time.GetUtcNow() - known.At < Life) return known.Symbols;
        var terms = new Dictionary<(Market, string), SymbolTerms>();
        foreach (var pair in await markets.PairsAsync(environment, client, cancellationToken)) terms[(Market.Spot, pair.Symbol)] = new SymbolTerms { Base = pair.Base, Quote = pair.Quote };
        if (environments.Find(environment) is { HasFutures: true }) await AddFuturesAsync(terms, client, cancellationToken);
        var read = new KnownSymbols(terms);
        _known[environment] = (time.GetUtcNow(), read);
        return read;
    }

    private static async Task AddFuturesAsync(Dictionary<(Market, string), SymbolTerms> terms, BinanceClient client, CancellationToken cancellationToken)
    {
        foreach (var symbol in (await client.UsdFuturesApi.ExchangeData.GetExchangeInfoAsync(cancellationToken)).Symbols)
            terms[(Market.Usdm, symbol.Name)] = new SymbolTerms { Base = symbol.BaseAsset, Quote = symbol.QuoteAsset };
        foreach (var symbol in (await client.CoinFuturesApi.ExchangeData.GetExchangeInfoAsync(cancellationToken)).Symbols)
            terms[(Market.Coinm, symbol.Name)] = new SymbolTerms { Base = symbol.BaseAsset, Quote = symbol.QuoteAsset, ContractSize = symbol.ContractSize };
    }
}
