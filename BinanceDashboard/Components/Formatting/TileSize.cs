using BinanceDashboard.Components.Viewing;

namespace BinanceDashboard.Components.Formatting;

/// <summary>A tile's number with many digits is set smaller rather than cut off.</summary>
internal static class TileSize
{
    private const int MostAtFullSize = 11;
    private const int MostInSmall = 17;

    /// <returns>The tile's class; null where the usual size does.</returns>
    public static string? Of(decimal? usd, Viewer viewer)
    {
        if (usd is not { } known) return null;
        return Money.Format(viewer.Currency.Of(known), viewer.Currency.Code, viewer.Culture).Length switch
        {
            > MostInSmall => "is-longest",
            > MostAtFullSize => "is-long",
            _ => null,
        };
    }
}
