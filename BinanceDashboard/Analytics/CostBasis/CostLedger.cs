using BinanceDashboard.Analytics.Positions;

namespace BinanceDashboard.Analytics.CostBasis;

/// <summary>The facts as comings and goings of single assets, in order; the same ones serve every method.</summary>
/// <param name="Events">By time; at one time what comes in stands before what goes out.</param>
/// <param name="UnknownSymbols">Symbols whose base and quote nobody knows: their fills are in no event.</param>
public sealed record CostLedger(IReadOnlyList<CostEvent> Events, IReadOnlyList<PositionSymbol> UnknownSymbols)
{
    public static CostLedger Of(CostFacts facts, CostTerms terms)
    {
        var trades = new TradeLegs(terms);
        var events = facts.Fills.SelectMany(trades.Of)
            .Concat(facts.Conversions.SelectMany(conversion => ConversionLegs.Of(conversion, terms)))
            .Concat(facts.Dividends.Select(dividend => CreditLegs.Of(dividend, terms)))
            .Concat(facts.Flows.SelectMany(flow => FlowLegs.Of(flow, terms)))
            .Concat(facts.Incomes.SelectMany(income => CreditLegs.Of(income, terms)));
        return new CostLedger([.. events.Where(one => one.Quantity != 0).OrderBy(one => one.At).ThenBy(one => !one.IsIn)], [.. trades.Unknown]);
    }
}
