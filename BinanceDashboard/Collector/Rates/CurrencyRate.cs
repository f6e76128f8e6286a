namespace BinanceDashboard.Collector.Rates;

/// <summary>What one US dollar costs in a currency.</summary>
public sealed record CurrencyRate
{
    public const string Dollar = "USD";

    public required string Currency { get; init; }

    /// <summary>Units of the currency for 1 USD, above zero: 20.94 for CZK.</summary>
    public required decimal UnitsPerUsd { get; init; }

    /// <summary>"EURUSDT on Binance", or whose daily rates of which day.</summary>
    public required string Source { get; init; }

    /// <summary>When it was read, by this machine's clock.</summary>
    public required DateTimeOffset At { get; init; }

    public static CurrencyRate OfDollar(DateTimeOffset at) => new() { Currency = Dollar, UnitsPerUsd = 1, Source = "by definition", At = at };

    public decimal ToUsd(decimal amount) => amount / UnitsPerUsd;

    public decimal FromUsd(decimal usd) => usd * UnitsPerUsd;
}
