using BinanceDashboard.Analytics.Positions;
using BinanceDashboard.Analytics.Valuation;
using BinanceDashboard.Store;
using static BinanceDashboard.Tests.Analytics.Positions.Trades;

namespace BinanceDashboard.Tests.Analytics.Positions;

public sealed class PositionBookTests
{
    [Fact]
    public void Advance_WorkedExampleOfALongThatTurnsShort_GivesBothRoundTrips()
    {
        var trips = Trips([Buy(1, 1, 100, 0.04m), Buy(2, 1, 120, 0.048m), Sell(3, 3, 130, 0.117m, 40), Buy(4, 1, 125, 0.05m, 5)]);

        Assert.Equal(2, trips.Count);
        var (first, second) = (trips[0], trips[1]);
        Assert.Equal((PositionDirection.Long, 110m, 130m, 2m), (first.Direction, first.EntryVwap.Value, first.ExitVwap.Value, first.MaxQuantity));
        Assert.Equal((0.166m, 39.834m, 3), (first.FeesUsd.Value, first.NetUsd.Value, first.Fills));
        Assert.Equal((PositionDirection.Short, 130m, 125m, 1m), (second.Direction, second.EntryVwap.Value, second.ExitVwap.Value, second.MaxQuantity));
        Assert.Equal((0.089m, 4.911m, 2), (second.FeesUsd.Value, second.NetUsd.Value, second.Fills));
        Assert.Equal(TimeSpan.FromSeconds(2), first.Duration);
        Assert.Equal((At(3), At(4)), (second.OpenedAt, second.ClosedAt));
    }

    [Fact]
    public void Advance_WhileOpen_ShowsRunningAverageThatAnExitDoesNotMove()
    {
        var trip = Assert.Single(Trips([Buy(1, 2, 100), Sell(2, 1, 150, pnl: 50), Buy(3, 1, 130)]));

        Assert.True(trip.IsOpen);
        Assert.Equal((2m, 115m, 110m, 150m), (trip.Quantity, trip.AverageCost.Value, trip.EntryVwap.Value, trip.ExitVwap.Value));
        Assert.Null(trip.ClosedAt);
        Assert.Null(trip.Duration);
    }

    [Fact]
    public void Advance_HistoryThatStartsInside_IsAnchoredBackwards()
    {
        Fill[] fills = [Sell(1, 2, 130, 0.1m, 60), Buy(2, 1, 120)];
        var before = PositionAnchor.Before(new Dictionary<PositionKey, decimal> { [Key()] = 1 }, fills);
        var trips = Whole(PositionBook.Start(Terms, before).Advance(fills, []));

        Assert.Equal(2, before[Key()]);
        Assert.True(trips[0].OpenedBeforeHistory);
        Assert.Null(trips[0].EntryVwap.Value);
        Assert.NotNull(trips[0].EntryVwap.Reason);
        Assert.Null(trips[0].OpenedAt);
        Assert.Equal((PositionDirection.Long, 130m, 2m, 59.9m), (trips[0].Direction, trips[0].ExitVwap.Value, trips[0].MaxQuantity, trips[0].NetUsd.Value));
        Assert.False(trips[1].OpenedBeforeHistory);
        Assert.Equal((1m, 120m), (trips[1].Quantity, trips[1].EntryVwap.Value));
    }

    [Fact]
    public void Advance_HistoryThatStartsInsideAndFirstGrows_HasNoEntryUntilItIsClosed()
    {
        var before = new Dictionary<PositionKey, decimal> { [Key()] = 2 };
        var trips = Whole(PositionBook.Start(Terms, before).Advance([Buy(1, 1, 100), Sell(2, 3, 120, 0, 50), Sell(3, 1, 110)], []));

        Assert.Equal((true, 3m, 50m), (trips[0].OpenedBeforeHistory, trips[0].MaxQuantity, trips[0].NetUsd.Value));
        Assert.Null(trips[0].EntryVwap.Value);
        Assert.Equal((-1m, 110m), (trips[1].Quantity, trips[1].AverageCost.Value));
    }

    [Fact]
    public void Anchor_WholeHistory_LeavesNothingBefore() =>
        Assert.Empty(PositionAnchor.Before(new Dictionary<PositionKey, decimal> { [Key()] = -1 }, [Buy(1, 1, 100), Sell(2, 2, 100)]));

    [Fact]
    public void Book_AnchoredPositionWithoutFills_IsOpen()
    {
        var trip = Assert.Single(PositionBook.Start(Terms, new Dictionary<PositionKey, decimal> { [Key()] = -3 }).Open());

        Assert.Equal((-3m, PositionDirection.Short, 0), (trip.Quantity, trip.Direction, trip.Fills));
    }

    [Fact]
    public void Advance_CoinMargined_AveragesByWhatTheContractsAreWorthInTheCoin()
    {
        Fill[] fills =
        [
            Buy(1, 10, 20_000) with { Market = Market.Coinm, MarginAsset = "BTC" },
            Buy(2, 10, 30_000) with { Market = Market.Coinm, MarginAsset = "BTC" },
            Sell(3, 20, 25_000, 0.00002m, 0.00333333m) with { Market = Market.Coinm, MarginAsset = "BTC", CommissionAsset = "BTC" },
        ];
        var trip = Assert.Single(Trips(fills, terms: Priced((asset, _) => asset == "BTC" ? 25_000 : null)));

        Assert.Equal(24_000m, trip.EntryVwap.Value);
        Assert.Equal(25_000m, trip.ExitVwap.Value);
        Assert.Equal(0.08m, trip.ExitValue.Value);
        Assert.Equal(new AssetQuantity("BTC", 0.00333333m), Assert.Single(trip.RealizedPnl));
        Assert.Equal((83.33325m, 0.5m, 82.83325m), (trip.RealizedPnlUsd.Value, trip.FeesUsd.Value, trip.NetUsd.Value));
    }

    [Fact]
    public void Advance_Spot_RealizesWhatCameInLessTheRunningAverage()
    {
        Fill[] fills = [Buy(1, 1, 100), Buy(2, 1, 200), Sell(3, 1, 180), Sell(4, 1, 90)];
        var spot = fills.Select(fill => fill with { Market = Market.Spot, MarginAsset = null }).ToList();

        Assert.Equal(30m, Trips(spot[..3])[0].RealizedPnlUsd.Value);
        Assert.Equal(150m, Trips(spot[..3])[0].AverageCost.Value);
        var trip = Assert.Single(Trips(spot));
        Assert.Equal(new AssetQuantity("USDT", -30), Assert.Single(trip.RealizedPnl));
        Assert.Equal(-30m, trip.NetUsd.Value);
    }

    [Fact]
    public void Advance_ProfitInAMarginAsset_IsValuedAtItsOwnTime()
    {
        Fill[] fills = [Buy(1, 2, 100), Sell(2, 1, 110, pnl: 10) with { MarginAsset = "USDC" }, Sell(3, 1, 120, pnl: 20) with { MarginAsset = "USDC" }];
        var trip = Assert.Single(Trips(fills, terms: Priced((_, at) => at == At(2) ? 0.9m : 0.95m)));

        Assert.Equal(28m, trip.RealizedPnlUsd.Value);
        Assert.Equal(new AssetQuantity("USDC", 30), Assert.Single(trip.RealizedPnl));
    }

    [Fact]
    public void Advance_EarlierFillInALaterBatch_SaysWhichSymbolMustBeBuiltAgain()
    {
        var first = PositionBook.Start(Terms).Advance([Buy(2, 1, 100), Buy(5, 1, 10) with { Symbol = "ETHUSDT" }], []);
        var second = first.Book.Advance([Buy(1, 1, 90), Sell(6, 1, 12) with { Symbol = "ETHUSDT" }], []);

        Assert.Equal(new PositionSymbol(1, Market.Usdm, "BTCUSDT"), Assert.Single(second.Late));
        Assert.Equal("ETHUSDT", Assert.Single(second.Closed).Key.Symbol.Symbol);
        Assert.Empty(second.Book.Open());
        Assert.Equal(95m, Assert.Single(second.Book.Advance([Buy(1, 1, 90), Buy(2, 1, 100)], []).Book.Open()).EntryVwap.Value);
        Assert.Equal(2, first.Book.Open().Count);
    }

    [Fact]
    public void Advance_BatchOutOfOrder_IsPutInOrder()
    {
        Fill[] fills = [Buy(1, 1, 100), Buy(2, 1, 120), Sell(3, 3, 130, pnl: 40), Buy(4, 1, 125, pnl: 5)];

        Assert.Equal(Trips(fills).Select(Text), Trips([fills[2], fills[0], fills[3], fills[1], fills[0]]).Select(Text));
    }
}
