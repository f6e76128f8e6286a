using System.Globalization;

namespace BinanceDashboard.Components.Formatting;

/// <summary>Amounts of a report currency: two decimals, half away from zero, thousands by culture, the real minus sign.</summary>
internal static class Money
{
    private static readonly Dictionary<string, string> Symbols = new(StringComparer.Ordinal)
    {
        ["USD"] = "$",
        ["EUR"] = "€",
        ["GBP"] = "£",
        ["JPY"] = "¥",
    };

    public static string Format(decimal amount, string currency, CultureInfo culture)
    {
        var rounded = Round(amount);
        return Sign.OfNegative(rounded) + Dress(Digits(rounded, culture), currency);
    }

    /// <summary>With a plus sign in front of gains.</summary>
    public static string Signed(decimal amount, string currency, CultureInfo culture)
    {
        var rounded = Round(amount);
        return Sign.Of(rounded) + Dress(Digits(rounded, culture), currency);
    }

    /// <summary>For columns whose head names the currency.</summary>
    public static string Bare(decimal amount, CultureInfo culture)
    {
        var rounded = Round(amount);
        return Sign.OfNegative(rounded) + Digits(rounded, culture);
    }

    /// <summary>The same with a plus sign in front of gains.</summary>
    public static string BareSigned(decimal amount, CultureInfo culture)
    {
        var rounded = Round(amount);
        return Sign.Of(rounded) + Digits(rounded, culture);
    }

    /// <summary>The symbol that stands in front of the digits; empty for a currency that is written behind them.</summary>
    public static string Symbol(string currency) => Symbols.GetValueOrDefault(currency, "");

    private static decimal Round(decimal amount) => Math.Round(amount, 2, MidpointRounding.AwayFromZero);

    private static string Digits(decimal rounded, CultureInfo culture) => Math.Abs(rounded).ToString("#,0.00", culture);

    private static string Dress(string digits, string currency) =>
        Symbol(currency) is { Length: > 0 } symbol ? symbol + digits : digits + Sign.Narrow + currency;
}
