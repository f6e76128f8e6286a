using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Positions;

/// <summary>
/// Binance shows the sign of a commission both ways. A positive number is a cost; where the income row COMMISSION of the same trade is
/// known its sign decides: what went out is a cost, what came in a rebate.
/// </summary>
internal sealed class CommissionSigns(IReadOnlyList<Income> incomes)
{
    private HashSet<(PositionSymbol Symbol, long TradeId)>? _charges;

    public static bool IsRebate(Income income) => IsCommission(income) && income.Amount > 0;

    /// <summary>The fee of a fill in its asset: positive a cost, negative a rebate.</summary>
    public decimal Cost(Fill fill, SymbolState state)
    {
        var commission = fill.Commission;
        if (state.TakeRebate(fill.TradeId)) return -Math.Abs(commission);
        return decimal.IsNegative(commission) && IsCharge(fill) ? -commission : commission;
    }

    private static bool IsCommission(Income income) => income.TradeId is not null && string.Equals(income.IncomeType, "COMMISSION", StringComparison.Ordinal);

    // Only a negative commission asks for it, which is rare.
    private bool IsCharge(Fill fill)
    {
        _charges ??= incomes.Where(income => IsCommission(income) && income.Amount < 0)
            .Select(income => (new PositionSymbol(income.AccountId, income.Market, income.Symbol), income.TradeId.GetValueOrDefault())).ToHashSet();
        return _charges.Contains((new PositionSymbol(fill.AccountId, fill.Market, fill.Symbol), fill.TradeId));
    }
}
