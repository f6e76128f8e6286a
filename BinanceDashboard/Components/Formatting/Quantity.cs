using System.Globalization;
using BinanceDashboard.Collector.Rates;

namespace BinanceDashboard.Components.Formatting;

/// <summary>Quantities of coins: enough digits to tell them apart, none that say nothing.</summary>
internal static class Quantity
{
    private const int Significant = 8;
    private const int MostDecimals = 8;

    private static readonly HashSet<string> Cents = new(ReportCurrencies.All, StringComparer.Ordinal) { "USDT", "USDC", "FDUSD", "BNFCR" };

    /// <summary>Two decimals for money-like assets from one unit up; eight significant digits, without trailing zeros, for the others.</summary>
    public static string Format(decimal quantity, string asset, CultureInfo culture)
    {
        var size = Math.Abs(quantity);
        var text = Cents.Contains(asset) && (size >= 1 || size == 0)
            ? size.ToString("#,0.00", culture)
            : Trimmed(size, culture);
        return Sign.OfNegative(quantity) + text;
    }

    /// <summary>With a plus sign in front of what came in.</summary>
    public static string Signed(decimal quantity, string asset, CultureInfo culture) =>
        (quantity > 0 ? Sign.Plus : "") + Format(quantity, asset, culture);

    private static string Trimmed(decimal size, CultureInfo culture)
    {
        var rounded = Math.Round(size, DecimalsFor(size), MidpointRounding.AwayFromZero);
        if (rounded == 0 && size > 0) return "<\u2009" + 0.00000001m.ToString("0.########", culture);
        return rounded.ToString("#,0.########", culture);
    }

    private static int DecimalsFor(decimal size)
    {
        var whole = decimal.Truncate(size);
        var digits = whole == 0 ? 0 : whole.ToString(CultureInfo.InvariantCulture).Length;
        return Math.Clamp(Significant - digits, 0, MostDecimals);
    }
}
