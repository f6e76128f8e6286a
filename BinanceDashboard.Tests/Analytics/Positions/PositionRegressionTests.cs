using BinanceDashboard.Analytics.Positions;
using BinanceDashboard.Store;
using static BinanceDashboard.Tests.Analytics.Positions.Trades;

namespace BinanceDashboard.Tests.Analytics.Positions;

/// <summary>Ways in which programs of this kind got positions wrong.</summary>
public sealed class PositionRegressionTests
{
    [Fact]
    public void Dust_OfBinaryFractions_LeavesNoPhantomPosition()
    {
        var trip = Assert.Single(Trips([Buy(1, 0.1m, 100), Buy(2, 0.7m, 100), Sell(3, 0.8m, 100)]));

        Assert.False(trip.IsOpen);
        Assert.Equal(0, trip.Quantity);
    }

    [Fact]
    public void HedgeShort_IsShort_AndOneWayIsNotHidden()
    {
        var trips = Trips(
        [
            Sell(1, 1, 100) with { PositionSide = PositionSide.Short },
            Buy(2, 1, 100) with { PositionSide = PositionSide.Long },
            Sell(3, 1, 100) with { Symbol = "ETHUSDT" },
        ]);

        Assert.Equal(3, trips.Count);
        Assert.Equal([(PositionSide.Long, PositionDirection.Long, 1m), (PositionSide.Short, PositionDirection.Short, -1m), (PositionSide.Both, PositionDirection.Short, -1m)],
            trips.Select(trip => (trip.Key.Side, trip.Direction, trip.Quantity)));
    }

    [Fact]
    public void HedgeShort_ThatBeginsWithABuy_IsStillShortAndSaysThatItsEntryIsUnknown()
    {
        var trip = Trips([Buy(1, 1, 100, pnl: 5) with { PositionSide = PositionSide.Short }])[0];

        Assert.Equal(PositionDirection.Short, trip.Direction);
        Assert.True(trip.OpenedBeforeHistory);
        Assert.Equal(5, trip.RealizedPnlUsd.Value);
    }

    [Fact]
    public void Flip_SharesItsFee_AndGivesEachLegItsOwnMaximum()
    {
        var trips = Trips([Buy(1, 2, 100), Sell(2, 8, 110, 0.8m, 20), Buy(3, 6, 100, 0, 60)]);

        Assert.Equal([(2m, 0.2m, 20m), (6m, 0.6m, 60m)], trips.Select(trip => (trip.MaxQuantity, trip.FeesUsd.Value ?? 0, trip.RealizedPnlUsd.Value ?? 0)));
    }

    [Fact]
    public void FeesInBnb_AreNotDollars()
    {
        Fill[] fills = [Buy(1, 1, 100, 0.001m) with { CommissionAsset = "BNB" }, Sell(2, 1, 100, 0.001m) with { CommissionAsset = "BNB" }];
        var trip = Assert.Single(Trips(fills, terms: Priced((asset, at) => asset == "BNB" ? at == At(1) ? 600 : 700 : 1)));

        Assert.Equal(1.3m, trip.FeesUsd.Value);
    }

    [Fact]
    public void CommissionShownNegative_WhereTheIncomeRowSaysCost_IsACost()
    {
        var trip = Assert.Single(Trips([Buy(1, 1, 100, -0.04m), Sell(2, 1, 100, -0.01m)], [Commission(1, -0.04m)]));

        Assert.Equal(0.03m, trip.FeesUsd.Value);
    }

    [Fact]
    public void TradeIds_SharedBetweenSymbolsMarketsAndAccounts_AreDifferentTrades()
    {
        var trips = Trips(
        [
            Buy(7, 1, 100), Buy(7, 2, 10) with { Symbol = "ETHUSDT" }, Buy(7, 3, 100) with { Market = Market.Spot }, Buy(7, 4, 100) with { AccountId = 2 },
        ]);

        Assert.Equal([1m, 2m, 3m, 4m], trips.Select(trip => trip.Quantity).Order());
    }

    [Fact]
    public void FundingWithOneTransactionId_OfTwoSymbols_IsTwoPayments()
    {
        var trips = Trips([Buy(1, 1, 100), Buy(1, 1, 10) with { Symbol = "ETHUSDT" }], [Funding(2, -1, 9), Funding(2, -2, 9, "ETHUSDT")]);

        Assert.Equal([-1m, -2m], trips.Select(trip => trip.FundingUsd.Value));
    }

    [Fact]
    public void OneMillisecond_CutByTwoBatches_NeitherSkipsNorDoubles()
    {
        var fills = Enumerable.Range(1, 6).Select(id => Buy(id, id, 100) with { At = At(1) }).ToList();
        var book = PositionBook.Start(Terms).Advance(fills[..3], []).Book;

        Assert.Equal(21, Assert.Single(book.Advance(fills[3..], []).Book.Open()).Quantity);
    }

    [Fact]
    public void NoOpenPosition_AndNoFills_IsAnEmptyAnswer()
    {
        var advance = PositionBook.Start(Terms).Advance([], []);

        Assert.Empty(advance.Book.Open());
        Assert.Empty(advance.Closed);
        Assert.Equal((0, 0m), (RoundTripTotals.Of([]).Count, RoundTripTotals.Of([]).NetUsd.Value));
    }

    [Fact]
    public void DelistedSymbol_OfWhichNothingIsKnown_StillHasItsRoundTrip()
    {
        var terms = new PositionTerms { Price = (_, _) => 1, Symbol = _ => null };
        Fill[] fills = [Buy(1, 1, 100) with { Market = Market.Spot, MarginAsset = null }, Sell(2, 1, 110) with { Market = Market.Spot, MarginAsset = null }];
        var trip = Assert.Single(Trips(fills, terms: terms with { Price = (asset, _) => asset == "USDT" ? 1 : null }));

        Assert.Equal((100m, 110m), (trip.EntryVwap.Value, trip.ExitVwap.Value));
        Assert.NotNull(trip.RealizedPnlUsd.Reason);
    }

    [Fact]
    public void EqualLookingFills_AreBothCounted() =>
        Assert.Equal(2, Assert.Single(Trips([Buy(1, 1, 100) with { At = At(1) }, Buy(2, 1, 100) with { At = At(1) }])).Quantity);

    [Fact]
    public void NewFills_TouchOnlyTheirOwnSymbol()
    {
        var first = PositionBook.Start(Terms).Advance([Buy(1, 1, 100), Buy(1, 1, 10) with { Symbol = "ETHUSDT" }], []);
        var second = first.Book.Advance([Sell(2, 1, 110)], []);

        Assert.Single(second.Closed);
        Assert.Equal(2, first.Book.Open().Count);
        Assert.Equal("ETHUSDT", Assert.Single(second.Book.Open()).Key.Symbol.Symbol);
    }
}
