using BinanceDashboard.Analytics.Positions;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Trading;

/// <summary>What symbols stand for. One that the exchange has taken off its list is read from its own name.</summary>
public sealed class KnownSymbols(IReadOnlyDictionary<(Market Market, string Symbol), SymbolTerms> terms)
{
    // Quotes that pairs were ever listed in, the longer ones before those they end with.
    private static readonly string[] Quotes = ["FDUSD", "USDT", "USDC", "BUSD", "TUSD", "USDS", "BIDR", "BKRW", "IDRT", "BVND", "USDP", "BTC", "ETH", "BNB", "EUR", "GBP", "TRY", "BRL", "AUD", "RUB", "UAH", "NGN", "ZAR", "PLN", "RON", "ARS", "JPY", "MXN", "CZK", "DAI", "VAI", "TRX", "XRP", "DOT", "DOGE", "PAX", "USD"];

    public static KnownSymbols Nothing { get; } = new(new Dictionary<(Market, string), SymbolTerms>());

    /// <summary>Null where it cannot be told.</summary>
    public SymbolTerms? Of(Market market, string symbol)
    {
        if (terms.TryGetValue((market, symbol), out var known)) return known;
        if (market == Market.Coinm) return null;
        return Quotes.FirstOrDefault(quote => symbol.Length > quote.Length && symbol.EndsWith(quote, StringComparison.Ordinal)) is { } found
            ? new SymbolTerms { Base = symbol[..^found.Length], Quote = found }
            : null;
    }
}
