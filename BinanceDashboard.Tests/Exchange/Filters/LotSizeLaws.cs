using BinanceDashboard.Exchange.Filters;
using BinanceDashboard.Exchange.Spot;
using FsCheck;
using FsCheck.Fluent;

namespace BinanceDashboard.Tests.Exchange.Filters;

/// <summary>Checked with a binary remainder, 966 of 1,000 valid quantities were once refused: here none may be.</summary>
public sealed class LotSizeLaws
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithReplay(20_260_302UL, 33UL).WithQuietOnSuccess(true).WithMaxTest(1_000);

    // The steps that the exchange has, and some that it might: 0.00001 BTC, 1 SHIB, half and quarter steps.
    private static readonly Gen<decimal> StepSizes = Gen.Elements(0.00000001m, 0.00001m, 0.0001m, 0.001m, 0.002m, 0.01m, 0.025m, 0.1m, 0.5m, 1m, 5m, 1_000m);

    private static readonly Gen<(decimal Step, decimal Min, decimal Quantity, decimal Part)> OnTheGrid =
        from step in StepSizes
        from least in Gen.Choose(1, 50)
        from steps in Gen.Choose(0, int.MaxValue)
        from hundredths in Gen.Choose(1, 99)
        select (step, step * least, step * (least + (decimal)steps), step * hundredths / 100m);

    [Fact]
    public void Check_SpotQuantityOnTheGrid_AcceptedAndEveryNeighbourRefused() => Prop.ForAll(OnTheGrid.ToArbitrary(), lot =>
        Check(RuleBook.Spot, lot.Min, lot.Step, lot.Quantity) is null
        && Check(RuleBook.Spot, lot.Min, lot.Step, lot.Quantity + lot.Part) == new FilterFailure(-1013, "Filter failure: LOT_SIZE")
        && Check(RuleBook.Spot, lot.Min, lot.Step, lot.Quantity - lot.Part) == new FilterFailure(-1013, "Filter failure: LOT_SIZE")).Check(Fixed);

    [Fact]
    public void Check_FuturesQuantityOnTheGrid_AcceptedAndEveryNeighbourRefused() => Prop.ForAll(OnTheGrid.ToArbitrary(), lot =>
    {
        // A grid that does not go through zero: only this rule counts from the least quantity.
        var (min, quantity) = (lot.Min + (lot.Step / 4m), lot.Quantity + (lot.Step / 4m));
        return Check(RuleBook.Futures, min, lot.Step, quantity) is null
            && Check(RuleBook.Futures, min, lot.Step, quantity + lot.Part)?.Code == -4023
            && Check(RuleBook.Futures, min, lot.Step, quantity - lot.Part)?.Code is -4023 or -4004;
    }).Check(Fixed);

    [Fact]
    public void Check_PriceOnTheGrid_AcceptedAndEveryNeighbourRefused() => Prop.ForAll(OnTheGrid.ToArbitrary(), tick =>
    {
        var filters = new OrderFilters { Price = new PriceFilter(tick.Min, 0m, tick.Step) };
        return Check(RuleBook.Spot, filters, tick.Quantity) is null
            && Check(RuleBook.Futures, filters, tick.Quantity) is null
            && Check(RuleBook.Spot, filters, tick.Quantity + tick.Part)?.Text == "Filter failure: PRICE_FILTER"
            && Check(RuleBook.Futures, filters, tick.Quantity + tick.Part)?.Code == -4014;
    }).Check(Fixed);

    private static FilterFailure? Check(RuleBook book, decimal min, decimal step, decimal quantity) =>
        Rules(book, new OrderFilters { Quantity = new QuantityFilter(min, 0m, step) }).Check(new PlannedOrder { Side = OrderSide.Buy, Quantity = quantity });

    private static FilterFailure? Check(RuleBook book, OrderFilters filters, decimal price) =>
        Rules(book, filters).Check(new PlannedOrder { Side = OrderSide.Buy, Quantity = 1m, Price = price });

    private static SymbolRules Rules(RuleBook book, OrderFilters filters) => new() { Symbol = "BTCUSDT", Book = book, Filters = filters };
}
