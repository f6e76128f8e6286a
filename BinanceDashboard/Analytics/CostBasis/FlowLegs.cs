using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.CostBasis;

/// <summary>
/// Money over the account's border. In: a lot at its value then, assumed unless the user tells the true cost. Out: it leaves with its cost,
/// the network fee is a disposal; what is sold to a card or a person outside is a sale at its value.
/// </summary>
internal static class FlowLegs
{
    public static IEnumerable<CostEvent> Of(CashFlow flow, CostTerms terms)
    {
        if (flow.Status != FlowStatus.Completed) yield break;

        var price = flow.Price ?? terms.Price(flow.Asset, flow.At);
        var fee = flow.Quantity < 0 ? Math.Min(flow.Fee, -flow.Quantity) : 0;
        var quantity = Math.Abs(flow.Quantity) - fee;
        if (flow.Quantity > 0)
        {
            var told = terms.TrueCost(flow);
            yield return Leg(flow, CostEventKind.Deposited, quantity, told ?? flow.AmountUsd ?? quantity * price) with { IsAssumed = told is null };
            yield break;
        }

        yield return Leg(flow, flow.Kind is FlowKind.CardSale or FlowKind.P2pSell ? CostEventKind.Sold : CostEventKind.Withdrawn, quantity, quantity * price);
        yield return Leg(flow, CostEventKind.Paid, fee, fee * price);
    }

    private static CostEvent Leg(CashFlow flow, CostEventKind kind, decimal quantity, decimal? value) => new()
    {
        AccountId = flow.AccountId,
        Asset = flow.Asset,
        At = flow.At,
        Kind = kind,
        Quantity = quantity,
        ValueUsd = value,
    };
}
