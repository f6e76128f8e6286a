namespace BinanceDashboard.Analytics.Portfolio;

/// <summary>Sums over the items whose buy price and present price are both known. USD.</summary>
/// <param name="LeftOut">Items that are in no sum.</param>
public sealed record PortfolioTotals(decimal Invested, decimal Value, decimal Commission, int LeftOut)
{
    public decimal Pnl => Value - Invested - Commission;

    public static PortfolioTotals Of(IReadOnlyList<PortfolioLine> lines)
    {
        var counted = lines.Where(line => line.Pnl is not null).ToList();
        return new PortfolioTotals(counted.Sum(line => line.Invested!.Value), counted.Sum(line => line.Value!.Value), counted.Sum(line => line.Item.CommissionUsd), lines.Count - counted.Count);
    }
}
