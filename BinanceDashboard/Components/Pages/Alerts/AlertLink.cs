using System.Globalization;
using BinanceDashboard.Components.Viewing;
using BinanceDashboard.Store;

namespace BinanceDashboard.Components.Pages.Alerts;

/// <summary>The address of the dialog for a new rule, filled in.</summary>
internal static class AlertLink
{
    private const decimal Away = 1.1m;

    /// <summary>For a coin: a tenth above its price, to three digits; without a level where it has no price.</summary>
    public static string For(ViewQuery query, string asset, decimal? price)
    {
        var path = query.On("/alerts");
        var level = price is > 0 and { } known ? $"&level={Rounded(known * Away).ToString(CultureInfo.InvariantCulture)}" : "";
        return $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}new={AlertKind.PriceAbove}&asset={Uri.EscapeDataString(asset)}{level}";
    }

    private static decimal Rounded(decimal price)
    {
        var unit = 1m;
        while (price / unit >= 1_000) unit *= 10;
        while (price / unit < 100 && unit > 1e-15m) unit /= 10;
        return Math.Round(price / unit) * unit / 1.000000000000000000m;
    }
}
