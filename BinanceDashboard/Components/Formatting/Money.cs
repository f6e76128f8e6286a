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

    private static readonly (decimal From, decimal Unit, string Letter)[] Steps =
    [
        (999_500_000_000m, 1_000_000_000_000m, "T"),
        (999_500_000m, 1_000_000_000m, "B"),
        (999_500m, 1_000_000m, "M"),
        (10_000m, 1_000m, "K"),
    ];

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

    /// <summary>For axes: at most three significant digits from ten thousand up, whole units below.</summary>
    public static string Compact(decimal amount, string currency, CultureInfo culture)
    {
        var size = Math.Abs(amount);
        var step = Array.Find(Steps, step => size >= step.From);
        var digits = step.Letter is null
            ? size.ToString("#,0", culture)
            : (size / step.Unit).ToString(size / step.Unit < 100 ? "0.#" : "0", culture) + step.Letter;
        return Sign.OfNegative(amount) + Dress(digits, currency);
    }

    /// <summary>The symbol that stands in front of the digits; empty for a currency that is written behind them.</summary>
    public static string Symbol(string currency) => Symbols.GetValueOrDefault(currency, "");

    private static decimal Round(decimal amount) => Math.Round(amount, 2, MidpointRounding.AwayFromZero);

    private static string Digits(decimal rounded, CultureInfo culture) => Math.Abs(rounded).ToString("#,0.00", culture);

    private static string Dress(string digits, string currency) =>
        Symbol(currency) is { Length: > 0 } symbol ? symbol + digits : digits + Sign.Narrow + currency;
}
