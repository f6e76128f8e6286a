using System.Globalization;
using BinanceDashboard.Exchange.Spot;

namespace BinanceDashboard.Exchange.Filters;

/// <summary>The filters of both kinds of futures, exactly: a value is right when it is a whole number of steps above the least one.</summary>
internal static class FuturesFilterCheck
{
    public static FilterFailure? Failure(SymbolRules rules, PlannedOrder order) =>
        Parameters(rules, order)
        ?? (order.Price is { } price ? Price(rules.Filters, order, price) : null)
        ?? Quantity(rules.Filters.Quantity, order.Quantity)
        ?? (order.Price is null ? Quantity(rules.Filters.MarketQuantity, order.Quantity) : null)
        ?? Notional(rules.Filters.MinNotional, order);

    private static FilterFailure? Parameters(SymbolRules rules, PlannedOrder order) => order switch
    {
        { Quantity: <= 0m } => new(-4003, "Quantity less than zero."),
        { Price: <= 0m } => new(-4001, "Price less than 0."),
        _ when Steps.ExceedsPrecision(order.Quantity, rules.QuantityPrecision) || (order.Price is { } price && Steps.ExceedsPrecision(price, rules.PricePrecision)) =>
            new(-1111, "Precision is over the maximum defined for this asset."),
        _ => null,
    };

    private static FilterFailure? Price(OrderFilters filters, PlannedOrder order, decimal price) => filters.Price switch
    {
        { } filter when Steps.IsBelow(price, filter.Min) => new(-4013, "Price less than min price."),
        { } filter when Steps.IsAbove(price, filter.Max) => new(-4002, "Price greater than max price."),
        { } filter when !Steps.IsMultiple(price - filter.Min, filter.TickSize) => new(-4014, "Price not increased by tick size."),
        _ => filters.PercentPrice is { } percent && order.ReferencePrice is { } mark ? Strays(percent, order, price, mark) : null,
    };

    private static FilterFailure? Strays(PercentPriceFilter filter, PlannedOrder order, decimal price, decimal mark) => order.Side switch
    {
        OrderSide.Buy when price > mark * filter.BidUp => new(-4016, "Price is higher than mark price multiplier cap."),
        OrderSide.Sell when price < mark * filter.AskDown => new(-4024, "Price is lower than mark price multiplier floor."),
        _ => null,
    };

    private static FilterFailure? Quantity(QuantityFilter? filter, decimal quantity) => filter switch
    {
        null => null,
        _ when Steps.IsBelow(quantity, filter.Min) => new(-4004, "Quantity less than min quantity."),
        _ when Steps.IsAbove(quantity, filter.Max) => new(-4005, "Quantity greater than max quantity."),
        _ when !Steps.IsMultiple(quantity - filter.Min, filter.StepSize) => new(-4023, "Qty not increased by step size."),
        _ => null,
    };

    private static FilterFailure? Notional(NotionalFilter? filter, PlannedOrder order) =>
        filter is not null && !order.IsReduceOnly && (order.Price ?? order.ReferencePrice) * order.Quantity < filter.Min
            ? new(-4164, string.Create(CultureInfo.InvariantCulture, $"Order's notional must be no smaller than {filter.Min} (unless you choose reduce only)"))
            : null;
}
