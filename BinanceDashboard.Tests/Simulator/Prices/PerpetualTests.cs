using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Tests.Simulator.Prices;

public sealed class PerpetualTests
{
    private static readonly DateTimeOffset At = DateTimeOffset.UnixEpoch;
    private static readonly Perpetual Contract = Listings.Perpetual("BTCUSD_PERP");

    /// <summary>100 × (1/11707.70 − 1/11788.67) = 0.00005867, rounded.</summary>
    [Fact]
    public void UnrealizedProfit_OneInverseContract_IsItsSizeTimesTheDifferenceOfTheInverses()
    {
        var position = new FuturesPosition { Key = new PositionKey(Market.Coinm, Contract.Symbol, PositionSide.Both), Quantity = 1, EntryPrice = 11707.70m };

        Assert.Equal(0.00005867m, Contract.UnrealizedProfit(position, 11788.67m));
        Assert.Equal(-0.00005867m, Contract.UnrealizedProfit(position with { Quantity = -1 }, 11788.67m));
    }

    /// <summary>One contract at 20,000 and one at 25,000 are 0.005 + 0.004 coins for 200 dollars: 22,222.22.</summary>
    [Fact]
    public void Fill_SecondInverseContract_AveragesByCoins()
    {
        var empty = new FuturesPosition { Key = new PositionKey(Market.Coinm, Contract.Symbol, PositionSide.Both) };

        var (after, realized) = Contract.Fill(Contract.Fill(empty, At, 20_000, 1).After, At, 25_000, 1);

        Assert.Equal((2, 22_222.22222222m, 0), (after.Quantity, after.EntryPrice, realized));
    }

    /// <summary>Two contracts from 20,000 sold at 25,000 bring 200 × (0.00005 − 0.00004) = 0.002; the third opens the other side.</summary>
    [Fact]
    public void Fill_ThroughZero_RealizesTheClosedPartAndOpensAtThePrice()
    {
        var empty = new FuturesPosition { Key = new PositionKey(Market.Coinm, Contract.Symbol, PositionSide.Both) };

        var (after, realized) = Contract.Fill(Contract.Fill(empty, At, 20_000, 2).After, At, 25_000, -3);

        Assert.Equal((-1, 25_000, 0.002m), (after.Quantity, after.EntryPrice, realized));
    }
}
