using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;
using BinanceDashboard.Simulator.Worlds;

namespace BinanceDashboard.Tests.Simulator.Worlds;

public sealed class SpotDeskTests
{
    private readonly World _world = WorldLaws.Create(7, "bull");
    private readonly AccountBooks _books;

    public SpotDeskTests()
    {
        _books = _world.Account(2);
        _world.Cash.Deposit(_books, "USDT", 10_000);
    }

    private decimal Price => _world.Prices.Price(Listings.Symbol("BTCUSDT"), _world.Now);

    [Fact]
    public void Place_MarketOrderOverSeveralDepths_IsOneOrderOfSeveralFills()
    {
        var (order, refusal) = _world.Spot.Place(Ticket(0.01m) with { Depths = [0, 0.5, 1] });

        Assert.Null(refusal);
        Assert.Equal(("MARKET", "FILLED", 0.01m), (order!.Type, order.Status, order.Executed));
        Assert.Equal([0.00333m, 0.00333m, 0.00334m], _books.Fills.Select(fill => fill.Quantity));
        Assert.All(_books.Fills, fill => Assert.Equal((order.Id, false, "BTC"), (fill.OrderId, fill.IsMaker, fill.CommissionAsset)));
        Assert.Equal(0.01m - _books.Fills.Sum(fill => fill.Commission), Free("BTC"));
        Assert.Equal(10_000 - order.ExecutedQuote, Free("USDT"));
    }

    [Fact]
    public void Place_LimitBelowTheMarket_LocksUntilItIsCancelled()
    {
        var limit = decimal.Round(Price * 0.9m, 2);
        var order = _world.Spot.Place(Ticket(0.01m) with { Price = limit }).Order!;
        Assert.Equal(("NEW", 0.01m * limit, 10_000 - 0.01m * limit), (order.Status, Locked("USDT"), Free("USDT")));

        _world.Spot.Cancel(_books, Market.Spot, order.Id);

        Assert.Equal(("CANCELED", 0, 10_000), (_books.Order(Market.Spot, order.Id).Status, Locked("USDT"), Free("USDT")));
    }

    [Fact]
    public void Place_LimitThroughTheMarketInPart_FillsTheRestAtTheNextMatch()
    {
        var limit = decimal.Round(Price * 1.05m, 2);
        var order = _world.Spot.Place(Ticket(0.01m) with { Price = limit, ShareAtOnce = 0.4m }).Order!;
        Assert.Equal(("PARTIALLY_FILLED", 0.004m, 0.006m * limit), (order.Status, order.Executed, Locked("USDT")));

        _world.LiveTo(_world.Now.AddMinutes(30));

        var done = _books.Order(Market.Spot, order.Id);
        Assert.Equal(("FILLED", 0.01m, 0), (done.Status, done.Executed, Locked("USDT")));
        Assert.Contains(_books.Fills, fill => fill.OrderId == order.Id && fill.IsMaker);
        Assert.All(_books.Fills, fill => Assert.True(fill.Price < limit));
    }

    [Fact]
    public void Place_ImmediateOrCancel_ExpiresInPart()
    {
        var order = _world.Spot.Place(Ticket(0.01m) with { Price = decimal.Round(Price * 1.05m, 2), TimeInForce = "IOC", ShareAtOnce = 0.4m }).Order!;

        Assert.Equal(("EXPIRED", 0.004m, 0), (order.Status, order.Executed, Locked("USDT")));
    }

    [Fact]
    public void Place_MoreThanFree_IsRefusedAndChangesNothing()
    {
        var answers = new[] { Ticket(1) with { Price = 60_000 }, Ticket(1), Ticket(0.01m) with { IsBuy = false } }.Select(_world.Spot.Place).ToList();

        Assert.All(answers, answer => Assert.Equal(OrderRefusal.InsufficientBalance, answer.Refusal));
        Assert.Empty(_books.Orders);
        Assert.Equal(10_000, Free("USDT"));
    }

    [Fact]
    public void Place_BadOrder_IsRefusedBeforeTheBalanceIsLookedAt() =>
        Assert.Equal(new OrderRefusal(-1013, "Filter failure: LOT_SIZE"), _world.Spot.Place(Ticket(100_000)).Refusal);

    [Fact]
    public void LiveTo_Delisting_EndsOpenOrdersAndRefusesNewOnes()
    {
        var symbol = Listings.Symbol("LDOBTC");
        _world.Cash.Deposit(_books, "BTC", 1);
        var before = _world.Settings.Start.AddDays(120).AddMinutes(-1);
        _world.LiveTo(before);
        var order = _world.Spot.Place(Ticket(100) with { Symbol = symbol, Price = decimal.Round(_world.Prices.Price(symbol, _world.Now) * 0.5m, 8) }).Order!;

        _world.LiveTo(before.AddMinutes(1));

        Assert.Equal("EXPIRED", _books.Order(Market.Spot, order.Id).Status);
        Assert.Equal(OrderRefusal.InvalidSymbol, _world.Spot.Place(Ticket(100) with { Symbol = symbol }).Refusal);
        Assert.DoesNotContain(_world.Accounts.SelectMany(account => account.Orders), other => other.IsOpen && other.Symbol == "LDOBTC");
    }

    private decimal Free(string asset) => _world.Ledger.Balance(_books.Key(Purse.Spot, asset));

    private decimal Locked(string asset) => _world.Ledger.Balance(_books.Key(Purse.Spot, asset, locked: true));

    private SpotTicket Ticket(decimal quantity) => new() { Place = TradingPlace.Spot(_books), Symbol = Listings.Symbol("BTCUSDT"), IsBuy = true, Quantity = quantity };
}
