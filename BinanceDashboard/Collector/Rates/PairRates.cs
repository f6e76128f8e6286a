using System.Collections.Frozen;
using BinanceDashboard.Analytics.Valuation;
using BinanceDashboard.Exchange;

namespace BinanceDashboard.Collector.Rates;

/// <summary>Rates from the pairs with USDT that an exchange trades, in either direction. A halted pair has a price of some other day and counts for nothing.</summary>
internal sealed class PairRates(string environment, BinanceClientFactory clients, Markets markets, TimeProvider time)
{
    private const string Dollar = "USDT";

    /// <summary>The exchange in words.</summary>
    public static string NameOf(string environment) => environment.ToUpperInvariant() switch
    {
        "LIVE" => "Binance",
        "US" => "Binance.US",
        _ => environment,
    };

    /// <summary>The exchange's clock; this machine's where there is no such exchange any more.</summary>
    public DateTimeOffset Now()
    {
        try
        {
            return Client().Clock.Now;
        }
        catch (ExchangeException)
        {
            return time.GetUtcNow();
        }
    }

    /// <exception cref="RateException">The exchange could not be asked.</exception>
    public async Task<FrozenDictionary<string, CurrencyRate>> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            var client = Client();
            var graph = await markets.GraphAsync(environment, client, cancellationToken);
            var prices = await client.SpotApi.ExchangeData.GetPricesAsync(cancellationToken);
            return Of(graph, prices.Select(price => (price.Symbol, price.Price)), environment, time.GetUtcNow());
        }
        catch (ExchangeException failure)
        {
            throw new RateException($"could not be asked ({failure.Message.TrimEnd('.')})", failure);
        }
    }

    internal static FrozenDictionary<string, CurrencyRate> Of(PriceGraph graph, IEnumerable<(string Symbol, decimal Price)> prices, string environment, DateTimeOffset at)
    {
        var rates = new Dictionary<string, CurrencyRate>(StringComparer.Ordinal);
        foreach (var (symbol, price) in prices)
        {
            if (price <= 0 || Other(symbol) is not { Length: > 0 } asset || graph.Paths(asset).FirstOrDefault() is not { Steps: [var step] } || step.Symbol != symbol) continue;
            var units = step.Inverse ? price : 1 / price;
            if (units > 0) rates[asset] = new CurrencyRate { Currency = asset, UnitsPerUsd = units, Source = $"{symbol} on {NameOf(environment)}", At = at };
        }

        return rates.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private BinanceClient Client() => clients.Create(environment, credentials: null, byUser: false);

    private static string? Other(string symbol) =>
        symbol.EndsWith(Dollar, StringComparison.Ordinal) ? symbol[..^Dollar.Length]
        : symbol.StartsWith(Dollar, StringComparison.Ordinal) ? symbol[Dollar.Length..]
        : null;
}
