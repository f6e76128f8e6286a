using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Positions;

/// <summary>Splits a funding payment over the sides of a symbol by |quantity| at that moment; shares are rounded to 18 places, the last side has the remainder.</summary>
internal static class FundingShares
{
    public static void Give(Income income, SideState?[] sides, Func<string, DateTimeOffset, decimal?> price)
    {
        var rest = ValuedAmount.Of(income.Asset, income.Amount, income.At, price);
        var size = 0m;
        foreach (var side in sides) size += side?.Size ?? 0;

        foreach (var side in sides)
        {
            if (side is null || side.Size == 0) continue;

            var share = side.Size == size ? rest : rest.Share(side.Size, size);
            side.Fund(share);
            rest = rest.Less(share);
            size -= side.Size;
        }
    }
}
