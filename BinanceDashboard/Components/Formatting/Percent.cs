using System.Globalization;

namespace BinanceDashboard.Components.Formatting;

/// <summary>Ratios as percents: 0.314 is 31.4 %.</summary>
internal static class Percent
{
    /// <summary>Without a plus: shares of a whole.</summary>
    public static string Format(decimal ratio, CultureInfo culture, int decimals = 1)
    {
        var rounded = Round(ratio, decimals);
        return Sign.OfNegative(rounded) + Digits(rounded, culture, decimals);
    }

    /// <summary>With its sign: returns and changes.</summary>
    public static string Signed(decimal ratio, CultureInfo culture, int decimals = 2)
    {
        var rounded = Round(ratio, decimals);
        return Sign.Of(rounded) + Digits(rounded, culture, decimals);
    }

    private static decimal Round(decimal ratio, int decimals) => Math.Round(ratio * 100, decimals, MidpointRounding.AwayFromZero);

    private static string Digits(decimal percent, CultureInfo culture, int decimals) =>
        Math.Abs(percent).ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), culture) + Sign.Narrow + "%";
}
