using BinanceDashboard.Analytics;
using BinanceDashboard.Analytics.Holdings;

namespace BinanceDashboard.Tests.Analytics.Holdings;

public sealed class AllocationTests
{
    [Fact]
    public void Of_ManyAssets_TellsTheLargestAndTheRestAndAddsUpToOne()
    {
        var parts = Allocation.Of([Held("A", 10), Held("B", 50), Held("C", 25), Held("D", 9), Held("E", 6), Held("Owed", -40), Held("Unpriced", null)], most: 3);

        Assert.Equal([("B", 50m), ("C", 25m), ("A", 10m), (Allocation.Rest, 15m)], parts.Select(part => (part.Name, part.Value)));
        Assert.Equal(1, parts.Sum(part => part.Share));
    }

    [Fact]
    public void Of_OneMoreThanIsTold_TellsItByName() =>
        Assert.Equal(["A", "B"], Allocation.Of([Held("A", 3), Held("B", 1)], most: 1).Select(part => part.Name));

    [Fact]
    public void Of_NothingOfWorth_IsEmpty() => Assert.Empty(Allocation.Of([Held("A", 0), Held("B", null)], most: 3));

    private static Holding Held(string asset, decimal? value) => new()
    {
        Asset = asset,
        Quantity = 1,
        Wallets = [],
        Price = value,
        Value = value,
        Share = null,
        AverageCost = Figure.Missing("-"),
        Invested = Figure.Missing("-"),
        UnrealizedPnl = Figure.Missing("-"),
        UnrealizedPnlPercent = Figure.Missing("-"),
        RealizedPnl = Figure.Missing("-"),
        CostKnown = false,
    };
}
