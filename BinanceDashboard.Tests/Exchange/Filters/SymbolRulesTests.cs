using BinanceDashboard.Exchange.Filters;
using BinanceDashboard.Exchange.Spot;

namespace BinanceDashboard.Tests.Exchange.Filters;

public sealed class SymbolRulesTests
{
    private static readonly SymbolRules Spot = new()
    {
        Symbol = "ETHUSDT",
        Book = RuleBook.Spot,
        QuantityPrecision = 8,
        PricePrecision = 8,
        Filters = new OrderFilters
        {
            Price = new PriceFilter(0.01m, 100_000m, 0.01m),
            Quantity = new QuantityFilter(0.001m, 9_000m, 0.0001m),
            MarketQuantity = new QuantityFilter(0m, 500m, 0m),
            Notional = new NotionalFilter { Min = 5m, Max = 9_000_000m, MinAppliesToMarket = true, MaxAppliesToMarket = false },
            PercentPriceBySide = new PercentPriceFilter(BidUp: 1.1m, BidDown: 0.8m, AskUp: 1.2m, AskDown: 0.9m),
        },
    };

    // The least quantity is no multiple of the step: counted from it, not from zero.
    private static readonly SymbolRules Futures = new()
    {
        Symbol = "ETHUSDT",
        Book = RuleBook.Futures,
        QuantityPrecision = 3,
        PricePrecision = 2,
        Filters = new OrderFilters
        {
            Price = new PriceFilter(39.86m, 306_177m, 0.05m),
            Quantity = new QuantityFilter(0.003m, 10_000m, 0.002m),
            MarketQuantity = new QuantityFilter(0.003m, 2_000m, 0.002m),
            MinNotional = new NotionalFilter { Min = 20m },
            PercentPrice = new PercentPriceFilter(1.05m, 0.95m, 1.05m, 0.95m),
        },
    };

    [Theory]
    [InlineData("BUY", "1.0001", "3000.01", "3000", null, null)]
    [InlineData("BUY", "0.001", "5000.00", null, null, null)]
    [InlineData("BUY", "0", "3000", null, -1013, "Invalid quantity.")]
    [InlineData("BUY", "1", "0", null, -1013, "Invalid price.")]
    [InlineData("BUY", "1.000100001", "3000", null, -1111, "Parameter 'quantity' has too much precision.")]
    [InlineData("BUY", "1", "3000.000000001", null, -1111, "Parameter 'price' has too much precision.")]
    [InlineData("BUY", "1.000100000", "3000.010000000", null, null, null)]
    [InlineData("BUY", "1", "3000.001", null, -1013, "Filter failure: PRICE_FILTER")]
    [InlineData("BUY", "1", "100000.01", null, -1013, "Filter failure: PRICE_FILTER")]
    [InlineData("BUY", "1", "0.001", null, -1013, "Filter failure: PRICE_FILTER")]
    [InlineData("BUY", "1", "3300.01", "3000", -1013, "Filter failure: PERCENT_PRICE_BY_SIDE")]
    [InlineData("SELL", "1", "3300.01", "3000", null, null)]
    [InlineData("SELL", "1", "2699.99", "3000", -1013, "Filter failure: PERCENT_PRICE_BY_SIDE")]
    [InlineData("BUY", "1", "2699.99", "3000", null, null)]
    [InlineData("BUY", "0.0009", "9000", null, -1013, "Filter failure: LOT_SIZE")]
    [InlineData("BUY", "9000.0001", "1", null, -1013, "Filter failure: LOT_SIZE")]
    [InlineData("BUY", "1.00005", "3000", null, -1013, "Filter failure: LOT_SIZE")]
    [InlineData("BUY", "0.0016", "3000", null, -1013, "Filter failure: NOTIONAL")]
    [InlineData("BUY", "9000", "1000.01", null, -1013, "Filter failure: NOTIONAL")]
    [InlineData("BUY", "500", null, "100000", null, null)]
    [InlineData("BUY", "500.0001", null, "1", -1013, "Filter failure: MARKET_LOT_SIZE")]
    [InlineData("BUY", "0.0016", null, "3000", -1013, "Filter failure: NOTIONAL")]
    [InlineData("BUY", "0.0016", null, null, null, null)]
    public void Check_Spot_AsTheExchangeAnswers(string side, string quantity, string? price, string? reference, int? code, string? text) =>
        Assert.Equal(code is { } number ? new FilterFailure(number, text!) : null, Spot.Check(Order(side, quantity, price, reference)));

    [Theory]
    [InlineData("BUY", "1.001", "3000.01", "3000", null, null)]
    [InlineData("BUY", "0", "3000", null, -4003, "Quantity less than zero.")]
    [InlineData("BUY", "-1", "3000", null, -4003, "Quantity less than zero.")]
    [InlineData("BUY", "1", "-0.01", null, -4001, "Price less than 0.")]
    [InlineData("BUY", "0.001", "40000.01", null, -4004, "Quantity less than min quantity.")]
    [InlineData("BUY", "10000.001", "39.86", null, -4005, "Quantity greater than max quantity.")]
    [InlineData("BUY", "1.002", "3000.01", null, -4023, "Qty not increased by step size.")]
    [InlineData("BUY", "1.0011", "3000.01", null, -1111, "Precision is over the maximum defined for this asset.")]
    [InlineData("BUY", "1.001", "39.81", null, -4013, "Price less than min price.")]
    [InlineData("BUY", "1.001", "306177.01", null, -4002, "Price greater than max price.")]
    [InlineData("BUY", "1.001", "3000.00", null, -4014, "Price not increased by tick size.")]
    [InlineData("BUY", "1.001", "3000.001", null, -1111, "Precision is over the maximum defined for this asset.")]
    [InlineData("BUY", "1.001", "3150.01", "3000", -4016, "Price is higher than mark price multiplier cap.")]
    [InlineData("SELL", "1.001", "3150.01", "3000", null, null)]
    [InlineData("SELL", "1.001", "2849.96", "3000", -4024, "Price is lower than mark price multiplier floor.")]
    [InlineData("BUY", "1.001", "2849.96", "3000", null, null)]
    [InlineData("BUY", "0.003", "3000.01", null, -4164, "Order's notional must be no smaller than 20 (unless you choose reduce only)")]
    [InlineData("BUY", "0.003", null, "3000", -4164, "Order's notional must be no smaller than 20 (unless you choose reduce only)")]
    [InlineData("BUY", "0.003", null, null, null, null)]
    [InlineData("BUY", "2000.001", null, null, -4005, "Quantity greater than max quantity.")]
    [InlineData("BUY", "2000.001", "3000.01", null, null, null)]
    public void Check_Futures_AsTheExchangeAnswers(string side, string quantity, string? price, string? reference, int? code, string? text) =>
        Assert.Equal(code is { } number ? new FilterFailure(number, text!) : null, Futures.Check(Order(side, quantity, price, reference)));

    [Fact]
    public void Check_FuturesReduceOnly_AnyNotional() =>
        Assert.Null(Futures.Check(Order("SELL", "0.003", "3000.01", null) with { IsReduceOnly = true }));

    [Fact]
    public void Check_PartsThatAreZero_Off()
    {
        var rules = Spot with { Filters = new OrderFilters { Price = new PriceFilter(0m, 0m, 0m), Quantity = new QuantityFilter(0m, 0m, 0m) } };

        Assert.Null(rules.Check(Order("BUY", "0.00000001", "123456789.12345678", "1")));
    }

    [Fact]
    public void Check_OldMinNotional_LimitAlwaysMarketOnlyWhereItApplies()
    {
        var rules = Spot with { Filters = new OrderFilters { MinNotional = new NotionalFilter { Min = 10m, MinAppliesToMarket = false } } };

        Assert.Equal(new FilterFailure(-1013, "Filter failure: MIN_NOTIONAL"), rules.Check(Order("BUY", "1", "9.99", null)));
        Assert.Null(rules.Check(Order("BUY", "1", null, "9.99")));
    }

    [Fact]
    public void Check_PercentPriceOfBothSides_Named()
    {
        var rules = Spot with { Filters = new OrderFilters { PercentPrice = new PercentPriceFilter(5m, 0.2m, 5m, 0.2m) } };

        Assert.Equal(new FilterFailure(-1013, "Filter failure: PERCENT_PRICE"), rules.Check(Order("SELL", "1", "19.99", "100")));
        Assert.Null(rules.Check(Order("SELL", "1", "20", "100")));
    }

    [Fact]
    public void Rules_FiltersOrNone_ValuesOrNull()
    {
        var none = Spot with { Filters = OrderFilters.None };

        Assert.Equal((0.001m, 0.0001m, 0.01m, 5m), (Spot.MinQuantity, Spot.StepSize, Spot.TickSize, Spot.MinNotional));
        Assert.Equal(20m, Futures.MinNotional);
        Assert.Equal((null, null, null, null), (none.MinQuantity, none.StepSize, none.TickSize, none.MinNotional));
    }

    private static PlannedOrder Order(string side, string quantity, string? price, string? reference) => new()
    {
        Side = side == "BUY" ? OrderSide.Buy : OrderSide.Sell,
        Quantity = decimal.Parse(quantity),
        Price = price is null ? null : decimal.Parse(price),
        ReferencePrice = reference is null ? null : decimal.Parse(reference),
    };
}
