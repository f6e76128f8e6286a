using BinanceDashboard.Analytics.Positions;
using BinanceDashboard.Analytics.Valuation;
using BinanceDashboard.Store;

namespace BinanceDashboard.Tests.Analytics.Positions;

public sealed class FillTotalsTests
{
    private static readonly DateTimeOffset At = new(2026, 1, 5, 12, 0, 30, TimeSpan.Zero);

    [Fact]
    public void Add_FeesOfSeveralAssets_AreValuedEachAtItsOwnTime()
    {
        var totals = Of([new FillMoney(At, "BNB", 0.01m, null, 0), new FillMoney(At.AddMinutes(1), "BNB", 0.02m, "USDT", 5m), new FillMoney(At, "USDT", 0.5m, "USDT", -2m)]);

        // 0.01 × 600 + 0.02 × 700 + 0.5 × 1
        Assert.Equal((3, 20.5m, 3m), (totals.Count, totals.FeesUsd.Value, totals.RealizedUsd.Value));
        Assert.Equal([new AssetQuantity("BNB", 0.03m), new AssetQuantity("USDT", 0.5m)], totals.Fees);
    }

    [Fact]
    public void Add_AFeeWithoutAPrice_LeavesTheSumUnknownAndSaysWhich()
    {
        var totals = Of([new FillMoney(At, "NEW", 1m, null, 0), new FillMoney(At, "USDT", 0.5m, null, 0)]);

        Assert.Null(totals.FeesUsd.Value);
        Assert.Contains("NEW", totals.FeesUsd.Reason, StringComparison.Ordinal);
        Assert.Equal(1, totals.UnpricedFees);
    }

    [Fact]
    public void Add_SpotOnly_RealisesNothingByItself() =>
        Assert.Contains("Holdings", Of([new FillMoney(At, "USDT", 0.5m, null, 0)]).RealizedUsd.Reason, StringComparison.Ordinal);

    private static FillTotals Of(IEnumerable<FillMoney> fills)
    {
        var totals = new FillTotals();
        foreach (var fill in fills) totals.Add(fill, (asset, at) => asset switch { "USDT" => 1, "BNB" => at == At ? 600 : 700, _ => null });
        return totals;
    }
}
