using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Tests.Simulator.Prices;

public sealed class ListingsTests
{
    [Fact]
    public void Symbols_AnyFill_HasAtMostEightDecimals()
    {
        Assert.All(Listings.Symbols, symbol => Assert.InRange(symbol.Tick.Scale + symbol.Step.Scale, 0, 8));
    }

    [Fact]
    public void Coins_EveryOne_HasAPriceInDollars()
    {
        Assert.All(Listings.Coins.Where(coin => coin.Asset != Listings.Dollar), coin => Assert.NotNull(Listings.DollarPair(coin.Asset).Symbol));
    }

    [Fact]
    public void Symbols_Index_IsTheirPlace()
    {
        Assert.Equal(Enumerable.Range(0, Listings.Symbols.Count), Listings.Symbols.Select(symbol => symbol.Index));
    }
}
