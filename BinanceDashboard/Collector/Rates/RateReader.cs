using System.Collections.Concurrent;
using BinanceDashboard.Exchange;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Rates;

/// <summary>
/// Tells what currencies cost: by the exchange's own pairs with USDT, else by the daily rates of <c>Rates:Source</c>, else not at all.
/// Rates are asked for while somebody looks and kept for half an hour; while a place fails, its last ones for a day.
/// </summary>
/// <threadsafety>Any thread.</threadsafety>
public sealed class RateReader(BinanceClientFactory clients, Markets markets, RateSources sources, StoreChanges changes, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, RateSource> _pairs = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A currency's rate as fresh as can be had, or the sentence that says why there is none.</summary>
    /// <param name="environment">The exchange of the account that it is for.</param>
    /// <param name="currency">In capitals; any currency, not only one of <see cref="ReportCurrencies"/>.</param>
    public async Task<FoundRate> FindAsync(string environment, string currency, CancellationToken cancellationToken)
    {
        var known = currency == CurrencyRate.Dollar ? Known(environment) : await ReadAsync(environment, cancellationToken);
        return known.Find(currency, time.GetUtcNow());
    }

    /// <summary>Every rate, read anew where it is time to.</summary>
    public async Task<RateList> ReadAsync(string environment, CancellationToken cancellationToken)
    {
        var (pairs, daily) = (Pairs(environment), sources.Of(environment));
        await Task.WhenAll(pairs.Shelf.ReadAsync(cancellationToken), daily?.Shelf.ReadAsync(cancellationToken) ?? Task.CompletedTask);
        return Known(environment);
    }

    /// <summary>What is known by now; nothing is read for it.</summary>
    public RateList Known(string environment)
    {
        var (pairs, daily) = (Pairs(environment), sources.Of(environment));
        return new RateList(pairs.Name, pairs.Shelf.Known, daily?.Name, daily?.Shelf.Known);
    }

    private RateSource Pairs(string environment) => _pairs.GetOrAdd(environment, name =>
    {
        var pairs = new PairRates(name, clients, markets, time);
        return new RateSource(PairRates.NameOf(name), new RateShelf(pairs.ReadAsync, pairs.Now, changes.Signal));
    });
}
