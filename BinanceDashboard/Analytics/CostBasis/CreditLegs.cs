using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.CostBasis;

/// <summary>What the exchange books by itself: a lot at its value then, or a disposal at its value.</summary>
internal static class CreditLegs
{
    /// <summary>One that was taken back leaves with its cost: nothing was got for it.</summary>
    public static CostEvent Of(Dividend dividend, CostTerms terms) =>
        Leg(dividend.AccountId, dividend.Asset, dividend.At, dividend.Quantity, CostEventKind.Withdrawn, terms);

    /// <summary>Profit, loss, funding and fees of futures; transfers between wallets are none.</summary>
    public static IEnumerable<CostEvent> Of(Income income, CostTerms terms) => income.IncomeType.Contains("TRANSFER", StringComparison.Ordinal)
        ? []
        : [Leg(income.AccountId, income.Asset, income.At, income.Amount, CostEventKind.Paid, terms)];

    private static CostEvent Leg(long accountId, string asset, DateTimeOffset at, decimal signed, CostEventKind whenOut, CostTerms terms) => new()
    {
        AccountId = accountId,
        Asset = asset,
        At = at,
        Kind = signed > 0 ? CostEventKind.Received : whenOut,
        Quantity = Math.Abs(signed),
        ValueUsd = Math.Abs(signed) * terms.Price(asset, at),
    };
}
