using System.Collections.Concurrent;
using BinanceDashboard.Exchange;

namespace BinanceDashboard.Collector.Prices;

/// <summary>How far prices have moved in the last 24 hours, by the exchange's own account; asked for while somebody looks, once a minute at most.</summary>
/// <threadsafety>Any thread.</threadsafety>
public sealed class DayChanges(Markets markets, BinanceClientFactory clients)
{
    private const string Dollar = "USDT";

    // What one call costs no more for.
    private const int MostAssets = 100;

    private static readonly TimeSpan Life = TimeSpan.FromMinutes(1);
    private static readonly IReadOnlyDictionary<string, decimal> None = new Dictionary<string, decimal>();

    private readonly ConcurrentDictionary<(string Environment, string Assets), (DateTimeOffset At, IReadOnlyDictionary<string, decimal> Changes)> _answers = new();

    /// <param name="assets">The most important first: no more than the first hundred that have a pair with USDT are asked for.</param>
    /// <returns>Ratios, negative for a fall; without the assets of which nothing is known, and empty where the exchange cannot be asked.</returns>
    public async Task<IReadOnlyDictionary<string, decimal>> OfAsync(string environment, IEnumerable<string> assets, CancellationToken cancellationToken)
    {
        try
        {
            var client = clients.Create(environment, credentials: null, byUser: false);
            var listed = (await markets.PairsAsync(environment, client, cancellationToken)).Where(pair => pair.Quote == Dollar).ToDictionary(pair => pair.Base, pair => pair.Symbol, StringComparer.Ordinal);
            var wanted = assets.Where(listed.ContainsKey).Distinct(StringComparer.Ordinal).Take(MostAssets).Order(StringComparer.Ordinal).ToList();
            if (wanted.Count == 0) return None;
            var key = (environment, string.Join(' ', wanted));
            if (_answers.TryGetValue(key, out var known) && (client.Clock.Now - known.At).Duration() < Life) return known.Changes;
            var tickers = await client.SpotApi.ExchangeData.GetTickersAsync([.. wanted.Select(asset => listed[asset])], cancellationToken);
            var percents = tickers.DistinctBy(ticker => ticker.Symbol).ToDictionary(ticker => ticker.Symbol, ticker => ticker.PriceChangePercent, StringComparer.Ordinal);
            var changes = wanted.Where(asset => percents.GetValueOrDefault(listed[asset]) is not null).ToDictionary(asset => asset, asset => percents[listed[asset]]!.Value / 100, StringComparer.Ordinal);
            _answers[key] = (client.Clock.Now, changes);
            return changes;
        }
        catch (ExchangeException)
        {
            // A day's change is good to know; a page without it is still whole.
            return None;
        }
    }
}
