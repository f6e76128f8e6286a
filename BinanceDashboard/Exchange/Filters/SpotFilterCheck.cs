using BinanceDashboard.Exchange.Spot;

namespace BinanceDashboard.Exchange.Filters;

/// <summary>
/// Spot's filters, exactly: a value is right when it is a whole multiple of its step, counted from zero. The remainder of
/// two decimals has no rounding in it.
/// </summary>
internal static class SpotFilterCheck
{
    private const int TooPrecise = -1111;
    private const int InvalidMessage = -1013;

    public static FilterFailure? Failure(SymbolRules rules, PlannedOrder order) =>
        Parameters(rules, order)
        ?? (order.Price is { } price ? Price(rules.Filters, order, price) : null)
        ?? Quantity(rules.Filters, order)
        ?? Notional(rules.Filters, order);

    private static FilterFailure? Parameters(SymbolRules rules, PlannedOrder order) => order switch
    {
        { Quantity: <= 0m } => new(InvalidMessage, "Invalid quantity."),
        { Price: <= 0m } => new(InvalidMessage, "Invalid price."),
        _ when Steps.ExceedsPrecision(order.Quantity, rules.QuantityPrecision) => new(TooPrecise, "Parameter 'quantity' has too much precision."),
        { Price: { } price } when Steps.ExceedsPrecision(price, rules.PricePrecision) => new(TooPrecise, "Parameter 'price' has too much precision."),
        _ => null,
    };

    private static FilterFailure? Price(OrderFilters filters, PlannedOrder order, decimal price)
    {
        if (filters.Price is { } filter && (Steps.IsBelow(price, filter.Min) || Steps.IsAbove(price, filter.Max) || !Steps.IsMultiple(price, filter.TickSize)))
        {
            return Named("PRICE_FILTER");
        }

        if (filters.PercentPrice is { } percent && Strays(percent, order, price))
        {
            return Named("PERCENT_PRICE");
        }

        return filters.PercentPriceBySide is { } bySide && Strays(bySide, order, price) ? Named("PERCENT_PRICE_BY_SIDE") : null;
    }

    private static bool Strays(PercentPriceFilter filter, PlannedOrder order, decimal price)
    {
        var (up, down) = order.Side == OrderSide.Sell ? (filter.AskUp, filter.AskDown) : (filter.BidUp, filter.BidDown);
        return order.ReferencePrice is { } reference && (price > reference * up || price < reference * down);
    }

    private static FilterFailure? Quantity(OrderFilters filters, PlannedOrder order)
    {
        if (filters.Quantity is { } filter && !Fits(filter, order.Quantity))
        {
            return Named("LOT_SIZE");
        }

        return order.Price is null && filters.MarketQuantity is { } market && !Fits(market, order.Quantity) ? Named("MARKET_LOT_SIZE") : null;
    }

    private static bool Fits(QuantityFilter filter, decimal quantity) =>
        !Steps.IsBelow(quantity, filter.Min) && !Steps.IsAbove(quantity, filter.Max) && Steps.IsMultiple(quantity, filter.StepSize);

    private static FilterFailure? Notional(OrderFilters filters, PlannedOrder order)
    {
        if ((order.Price ?? order.ReferencePrice) * order.Quantity is not { } notional)
        {
            return null;
        }

        if (filters.MinNotional is { } minimum && !Fits(minimum, order, notional))
        {
            return Named("MIN_NOTIONAL");
        }

        return filters.Notional is { } filter && !Fits(filter, order, notional) ? Named("NOTIONAL") : null;
    }

    private static bool Fits(NotionalFilter filter, PlannedOrder order, decimal notional)
    {
        var isMarket = order.Price is null;
        return (notional >= filter.Min || (isMarket && !filter.MinAppliesToMarket))
            && (filter.Max is not { } most || notional <= most || (isMarket && !filter.MaxAppliesToMarket));
    }

    private static FilterFailure Named(string filter) => new(InvalidMessage, $"Filter failure: {filter}");
}
