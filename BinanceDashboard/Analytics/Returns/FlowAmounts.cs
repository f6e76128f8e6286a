using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Returns;

/// <summary>What of the cash flows counts towards returns.</summary>
public static class FlowAmounts
{
    /// <summary>
    /// The completed flows in order of time. A flow without an amount is kept as unknown, because a return over it would be wrong by it,
    /// unless NAV leaves its asset out as well.
    /// </summary>
    public static IReadOnlyList<FlowAmount> Of(IEnumerable<CashFlow> flows, IReadOnlySet<string>? assetsOutsideNav = null)
    {
        var amounts = new List<FlowAmount>();
        foreach (var flow in flows)
        {
            var left = flow.AmountUsd is null && assetsOutsideNav?.Contains(flow.Asset) == true;
            if (flow.Status == FlowStatus.Completed && !left) amounts.Add(new FlowAmount(flow.At, flow.AmountUsd));
        }

        amounts.Sort((one, other) => one.At.CompareTo(other.At));
        return amounts;
    }
}
