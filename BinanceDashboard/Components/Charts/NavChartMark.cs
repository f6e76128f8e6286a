using BinanceDashboard.Components.Formatting;
using BinanceDashboard.Components.Viewing;

namespace BinanceDashboard.Components.Charts;

/// <summary>A flow's mark: when, which way, and its line in words.</summary>
internal sealed record NavChartMark(long T, bool In, string Text)
{
    public static NavChartMark From(NavChartFlow flow, Viewer viewer) =>
        new(flow.At.ToUnixTimeMilliseconds(), flow.Quantity > 0, Line(flow, viewer));

    private static string Line(NavChartFlow flow, Viewer viewer)
    {
        var quantity = viewer.AmountsHidden ? Sign.Hidden : Quantity.Signed(flow.Quantity, flow.Asset, viewer.Culture);
        var amount = (viewer.AmountsHidden, flow.Amount) switch
        {
            (true, _) => Sign.Hidden,
            (_, { } known) => Money.Signed(viewer.Currency.Of(known), viewer.Currency.Code, viewer.Culture),
            _ => "no price yet",
        };
        return $"{Words.For(flow.Kind)}: {quantity} {flow.Asset}, {amount}, {When.DateAndTime(flow.At, viewer.Zone, viewer.Culture)}";
    }
}
