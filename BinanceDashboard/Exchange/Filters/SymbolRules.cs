namespace BinanceDashboard.Exchange.Filters;

/// <summary>What an order of one symbol must keep to.</summary>
public sealed record SymbolRules
{
    public required string Symbol { get; init; }

    public required RuleBook Book { get; init; }

    public required OrderFilters Filters { get; init; }

    /// <summary>The most decimal places of a quantity; null where the exchange does not say.</summary>
    public int? QuantityPrecision { get; init; }

    /// <summary>The most decimal places of a price; null where the exchange does not say.</summary>
    public int? PricePrecision { get; init; }

    /// <summary>Null where there is no such rule, as for all of the following.</summary>
    public decimal? MinQuantity => Rule(Filters.Quantity?.Min);

    public decimal? StepSize => Rule(Filters.Quantity?.StepSize);

    public decimal? TickSize => Rule(Filters.Price?.TickSize);

    /// <summary>In the quote asset.</summary>
    public decimal? MinNotional => Rule(Filters.Notional?.Min ?? Filters.MinNotional?.Min);

    /// <summary>The exchange's answer to the order, as far as filters decide it; null when it passes.</summary>
    public FilterFailure? Check(PlannedOrder order) => Book switch
    {
        RuleBook.Spot => SpotFilterCheck.Failure(this, order),
        RuleBook.Futures => FuturesFilterCheck.Failure(this, order),
        _ => throw new InvalidOperationException($"{Book} is no rule book."),
    };

    private static decimal? Rule(decimal? value) => value is 0m ? null : value;
}
