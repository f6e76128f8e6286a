using System.Globalization;

namespace BinanceDashboard.Components.Layout;

/// <summary>The rate in words.</summary>
internal static class RateWords
{
    public const string Meaning = "Amounts are kept in USD and shown at this one rate, those of the past too. Returns and other percentages are measured in USD.";

    /// <summary>"1 USD = 0.9231 EUR, EURUSDT on Binance".</summary>
    public static string Of(CurrencyView view, CultureInfo culture) => $"1 USD = {Number(view.Report.UnitsPerUsd, culture)} {view.Report.Code}, {view.Source}";

    /// <summary>What the selector says on hover.</summary>
    public static string Hint(CurrencyView view, CultureInfo culture) => string.Join(' ', new[]
    {
        view.IsConverted ? $"{Of(view, culture)}. {Meaning}" : "The currency that amounts are shown in.",
        view.Missing,
    }.OfType<string>());

    private static string Number(decimal units, CultureInfo culture) => units.ToString(units < 0.1m ? "0.######" : "#,0.####", culture);
}
