using BinanceDashboard.Simulator.Prices;
using BinanceDashboard.Simulator.Worlds;

namespace BinanceDashboard.Tests.Simulator.Worlds;

public sealed class OrderFiltersTests
{
    [Theory]
    [InlineData("0.00001", null, "NOTIONAL")]
    [InlineData("0.001", null, null)]
    [InlineData("0.001", "50000.01", null)]
    [InlineData("0.001", "50000.001", "PRICE_FILTER")]
    [InlineData("0.001", "0", "PRICE_FILTER")]
    [InlineData("0.001", "1000000.01", "PRICE_FILTER")]
    [InlineData("0", "50000", "LOT_SIZE")]
    [InlineData("0.000015", "500000", "LOT_SIZE")]
    [InlineData("9000.00001", "50000", "LOT_SIZE")]
    [InlineData("120", null, null)]
    [InlineData("120.00001", null, "MARKET_LOT_SIZE")]
    [InlineData("120.00001", "50000", null)]
    [InlineData("0.0001", "50000", null)]
    [InlineData("0.0001", "49999.99", "NOTIONAL")]
    [InlineData("180", "50000", null)]
    [InlineData("180.00001", "50000", "NOTIONAL")]
    public void Check_SpotOrder_AnswersLikeTheExchange(string quantity, string? price, string? filter)
    {
        var refusal = OrderFilters.Check(Listings.Symbol("BTCUSDT"), decimal.Parse(quantity), price is null ? null : decimal.Parse(price), 60_000);

        Assert.Equal(filter is null ? null : new OrderRefusal(-1013, $"Filter failure: {filter}"), refusal);
    }

    [Theory]
    [InlineData("BTCUSDT", "0.001", null, 0, "")]
    [InlineData("BTCUSDT", "0.001", "50000.1", 0, "")]
    [InlineData("BTCUSDT", "-1", null, -4003, "Quantity less than zero.")]
    [InlineData("BTCUSDT", "0.0009", null, -4004, "Quantity less than min quantity.")]
    [InlineData("BTCUSDT", "120.001", null, -4005, "Quantity greater than max quantity.")]
    [InlineData("BTCUSDT", "1000.001", "50000", -4005, "Quantity greater than max quantity.")]
    [InlineData("BTCUSDT", "0.0015", null, -4023, "Qty not increased by step size.")]
    [InlineData("BTCUSDT", "0.001", "-1", -4001, "Price less than 0.")]
    [InlineData("BTCUSDT", "0.001", "0.001", -4013, "Price less than min price.")]
    [InlineData("BTCUSDT", "0.001", "1000000.01", -4002, "Price greater than max price.")]
    [InlineData("BTCUSDT", "0.001", "50000.001", -4014, "Price not increased by tick size.")]
    [InlineData("BTCUSDT", "0.001", "4999.99", -4164, "Order's notional must be no smaller than 5 (unless you choose reduce only)")]
    [InlineData("BTCUSD_PERP", "1", "50000.1", 0, "")]
    [InlineData("BTCUSD_PERP", "1.5", null, -4023, "Qty not increased by step size.")]
    [InlineData("BTCUSD_PERP", "1", "50000.05", -4014, "Price not increased by tick size.")]
    [InlineData("BTCUSD_PERP", "0.5", null, -4004, "Quantity less than min quantity.")]
    public void Check_PerpetualOrder_AnswersLikeTheExchange(string contract, string quantity, string? price, int code, string message)
    {
        var refusal = OrderFilters.Check(Listings.Perpetual(contract), decimal.Parse(quantity), price is null ? null : decimal.Parse(price), 60_000, reducesOnly: false);

        Assert.Equal(code == 0 ? null : new OrderRefusal(code, message), refusal);
    }

    [Fact]
    public void Check_ReducingOrder_MayBeSmall()
    {
        Assert.Null(OrderFilters.Check(Listings.Perpetual("BTCUSDT"), 0.001m, 1_000, 60_000, reducesOnly: true));
    }
}
