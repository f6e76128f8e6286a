namespace BinanceDashboard.Collector.Rates;

/// <summary>The currencies that amounts can be shown in: the dollar, and those of the European Central Bank's daily list.</summary>
public static class ReportCurrencies
{
    /// <summary>In the order in which they are offered.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        CurrencyRate.Dollar, "EUR", "CZK",
        "AUD", "BRL", "CAD", "CHF", "CNY", "DKK", "GBP", "HKD", "HUF", "IDR", "ILS", "INR", "ISK", "JPY", "KRW",
        "MXN", "MYR", "NOK", "NZD", "PHP", "PLN", "RON", "SEK", "SGD", "THB", "TRY", "ZAR",
    ];

    /// <summary>As it is written here, whatever its case; null for one that is not of the list.</summary>
    public static string? Known(string? currency) => All.FirstOrDefault(known => string.Equals(known, currency, StringComparison.OrdinalIgnoreCase));
}
