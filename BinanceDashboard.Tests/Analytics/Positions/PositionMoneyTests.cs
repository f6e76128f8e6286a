using BinanceDashboard.Analytics.Positions;
using BinanceDashboard.Analytics.Valuation;
using BinanceDashboard.Store;
using static BinanceDashboard.Tests.Analytics.Positions.Trades;

namespace BinanceDashboard.Tests.Analytics.Positions;

public sealed class PositionMoneyTests
{
    [Fact]
    public void Fees_WithoutAPrice_AreUnknownInUsdAndKnownByAsset()
    {
        Fill[] fills = [Buy(1, 1, 100, 0.002m) with { CommissionAsset = "BNB" }, Sell(2, 1, 110, 0.04m, 10)];
        var trip = Assert.Single(Trips(fills, terms: Priced((asset, _) => asset == "BNB" ? null : 1)));

        Assert.Null(trip.FeesUsd.Value);
        Assert.Equal("BNB had no price in USD at 2026-01-05 00:00 UTC.", trip.FeesUsd.Reason);
        Assert.Equal(trip.FeesUsd.Reason, trip.NetUsd.Reason);
        Assert.Equal([new AssetQuantity("BNB", 0.002m), new AssetQuantity("USDT", 0.04m)], trip.Fees);
        Assert.Equal(new UnpricedAmount("BNB", 0.002m, At(1)), Assert.Single(trip.Unpriced));
        Assert.Equal(8.76m, trip.Priced((_, _) => 600).NetUsd.Value);
    }

    [Fact]
    public void Fee_OfASplitFill_OpensWithEighteenPlacesAndClosesWithTheRemainder()
    {
        var trips = Trips([Buy(1, 1, 100), Sell(2, 3, 100, 0.1m)]);

        Assert.Equal(0.066666666666666667m, trips[1].FeesUsd.Value);
        Assert.Equal(0.033333333333333333m, trips[0].FeesUsd.Value);
    }

    [Fact]
    public void Commission_WhereTheIncomeRowShowsARebate_IsANegativeCost()
    {
        var trip = Assert.Single(Trips([Buy(1, 1, 100, 0.04m), Sell(2, 1, 100, 0.05m)], [Commission(1, 0.04m), Commission(2, -0.05m)]));

        Assert.Equal(0.01m, trip.FeesUsd.Value);
    }

    [Fact]
    public void Commission_RebateBookedBeforeItsFill_WaitsForIt()
    {
        var book = PositionBook.Start(Terms).Advance([], [Commission(1, 0.04m)]).Book;

        Assert.Equal(-0.04m, Assert.Single(book.Advance([Buy(1, 1, 100, 0.04m)], []).Book.Open()).FeesUsd.Value);
    }

    [Fact]
    public void Commission_RebateBookedAfterItsFill_MakesTheSymbolLate()
    {
        var book = PositionBook.Start(Terms).Advance([Buy(1, 1, 100, 0.04m)], []).Book;

        Assert.Single(book.Advance([], [Commission(1, 0.04m)]).Late);
    }

    [Fact]
    public void Funding_BetweenOpenAndClose_BelongsToThatPosition()
    {
        var advance = PositionBook.Start(Terms).Advance(
            [Buy(1, 1, 100), Sell(3, 1, 100), Sell(5, 1, 100), Buy(7, 1, 100)], [Funding(2, -0.5m), Funding(4, -1), Funding(6, 0.25m)]);

        Assert.Equal([-0.5m, 0.25m], advance.Closed.Select(trip => trip.FundingUsd.Value));
        Assert.Equal(-0.5m, advance.Closed[0].NetUsd.Value);
        Assert.Equal(-1, Assert.Single(advance.StrayFunding).Amount);
    }

    [Fact]
    public void Funding_AtTheMillisecondOfAFill_GoesToWhatWasHeldOrElseToWhatOpens()
    {
        var closing = Trips([Buy(1, 1, 100), Sell(2, 1, 100)], [Funding(2, -1)]);
        var opening = Trips([Buy(2, 1, 100), Sell(3, 1, 100)], [Funding(2, -1)]);

        Assert.Equal(-1, Assert.Single(closing).FundingUsd.Value);
        Assert.Equal(-1, Assert.Single(opening).FundingUsd.Value);
    }

    [Fact]
    public void Funding_InHedgeMode_IsSplitByTheSizeOfTheSides()
    {
        Fill[] fills =
        [
            Buy(1, 2, 100) with { PositionSide = PositionSide.Long },
            Sell(2, 1, 100) with { PositionSide = PositionSide.Short },
            Sell(4, 2, 100) with { PositionSide = PositionSide.Long },
        ];
        var trips = Trips(fills, [Funding(3, -1), Funding(5, -3, 2)]);

        Assert.Equal(-0.666666666666666667m, trips[0].FundingUsd.Value);
        Assert.Equal(-3.333333333333333333m, trips[1].FundingUsd.Value);
    }

    [Fact]
    public void Funding_BeforeAnyFill_WaitsAndIsListed()
    {
        var advance = PositionBook.Start(Terms).Advance([], [Funding(2, -1)]);

        Assert.Single(advance.Book.WaitingFunding());
        Assert.Single(advance.Book.Advance([Buy(3, 1, 100)], []).StrayFunding);
    }

    [Fact]
    public void Funding_BookedBehindLaterFills_MakesTheSymbolLate() =>
        Assert.Single(PositionBook.Start(Terms).Advance([Buy(1, 1, 100), Buy(3, 1, 100)], []).Book.Advance([], [Funding(2, -1)]).Late);

    [Fact]
    public void Totals_OverRoundTrips_AreTheSumsOrTheReason()
    {
        Fill[] fills = [Buy(1, 1, 100, 0.04m), Sell(2, 1, 110, 0.05m, 10), Buy(3, 1, 100, 0.002m) with { CommissionAsset = "BNB" }];
        var trips = Trips(fills, terms: Priced((asset, _) => asset == "BNB" ? null : 1));

        Assert.Equal((1, 9.91m), (RoundTripTotals.Of([trips[0]]).Count, RoundTripTotals.Of([trips[0]]).NetUsd.Value));
        Assert.Equal(10, RoundTripTotals.Of([.. trips]).RealizedPnlUsd.Value);
        Assert.NotNull(RoundTripTotals.Of([.. trips]).NetUsd.Reason);
    }
}
