using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;
using BinanceDashboard.Simulator.Worlds;

namespace BinanceDashboard.Tests.Simulator.Worlds;

public sealed class FuturesDeskTests
{
    private readonly World _world = WorldLaws.Create(7, "crash");

    public FuturesDeskTests()
    {
        foreach (var account in _world.Accounts)
        {
            _world.Cash.Deposit(account, "USDT", 1_000);
            _world.Cash.Transfer(account, "MAIN_UMFUTURE", Purse.Spot, Purse.UsdmFutures, "USDT", 1_000);
        }
    }

    private decimal Balance => _world.Ledger.Balance(_world.Account(1).Key(Purse.UsdmFutures, "USDT"));

    [Fact]
    public void Place_RoundTrip_PaysProfitAndCommissionUnderOneNumber()
    {
        _world.Futures.Place(Ticket(0.01m));
        _world.LiveTo(_world.Now.AddMinutes(15));
        _world.Futures.Place(Ticket(-0.01m) with { ReduceOnly = true });

        var books = _world.Account(1);
        var (bought, sold) = (books.Fills[0], books.Fills[1]);
        Assert.Equal((sold.Price - bought.Price) * 0.01m, sold.RealizedProfit);
        Assert.Equal(decimal.Round(sold.Price * 0.01m * 0.0005m, 8), sold.Commission);
        Assert.Equal(1_000 + sold.RealizedProfit - bought.Commission - sold.Commission, Balance);
        Assert.Equal(["REALIZED_PNL", "COMMISSION"], books.Incomes.Where(row => row.TradeId == sold.Id).Select(row => row.Type));
        Assert.Single(books.Incomes.Where(row => row.TradeId == sold.Id).Select(row => row.Id).Distinct());
        Assert.Empty(books.Positions);
    }

    [Fact]
    public void Place_IsolatedPositionInACrash_IsLiquidatedForItsMargin()
    {
        var order = _world.Futures.Place(Ticket(0.01m) with { IsolatedLeverage = 50 }).Order!;
        var position = _world.Account(1).Positions.Single();
        var (before, liquidation) = (Balance, FuturesDesk.LiquidationPrice(position));
        Assert.Equal(decimal.Round(order.ExecutedQuote / 50, 8), position.IsolatedMargin);
        Assert.InRange(liquidation, position.EntryPrice * 0.984m, position.EntryPrice * 0.986m);

        while (_world.Account(1).Positions.Any(held => held.IsIsolated)) _world.LiveTo(_world.Now.AddMinutes(1));

        var books = _world.Account(1);
        var forced = books.Orders.Single(row => row.ClientId.StartsWith("autoclose-", StringComparison.Ordinal));
        var fill = books.Fills.Single(row => row.OrderId == forced.Id);
        Assert.Equal("FILLED", forced.Status);
        Assert.InRange(fill.Price, liquidation * 0.996m, liquidation);
        var changes = books.Incomes.Where(row => row.Symbol == "BTCUSDT" && row.At == fill.At).ToList();
        Assert.Equal(["REALIZED_PNL", "COMMISSION", "INSURANCE_CLEAR"], changes.Select(row => row.Type));
        Assert.Equal(-position.IsolatedMargin, changes.Sum(row => row.Amount));
        Assert.Equal(before - position.IsolatedMargin, Balance - books.Incomes.Where(row => row.Type is "FUNDING_FEE" or "TRANSFER" && row.At > WorldLaws.Start).Sum(row => row.Amount));
    }

    [Fact]
    public void Place_HedgedAccount_HoldsBothSides()
    {
        _world.Futures.Place(Ticket(0.01m, 2) with { Side = PositionSide.Long });
        _world.Futures.Place(Ticket(-0.005m, 2) with { Side = PositionSide.Short });

        Assert.Equal([(PositionSide.Long, 0.01m), (PositionSide.Short, -0.005m)], _world.Account(2).Positions.Select(position => (position.Key.Side, position.Quantity)));
        Assert.Equal(OrderRefusal.WrongPositionSide, _world.Futures.Place(Ticket(0.01m, 2)).Refusal);
        Assert.Equal(OrderRefusal.WrongPositionSide, _world.Futures.Place(Ticket(0.01m) with { Side = PositionSide.Long }).Refusal);
    }

    [Fact]
    public void Place_MoreThanTheMarginCarries_IsRefused()
    {
        Assert.Equal(OrderRefusal.InsufficientMargin, _world.Futures.Place(Ticket(1)).Refusal);
        Assert.Empty(_world.Account(1).Positions);
    }

    [Fact]
    public void Place_PostOnlyThroughTheMarket_Expires() =>
        Assert.Equal("EXPIRED", _world.Futures.Place(Ticket(0.01m) with { Price = 70_000, TimeInForce = "GTX" }).Order!.Status);

    [Fact]
    public void Cancel_OpenOrder_EndsIt()
    {
        var order = _world.Futures.Place(Ticket(0.01m) with { Price = 30_000 }).Order!;

        _world.Futures.Cancel(_world.Account(1), order.Id);

        Assert.Equal(("NEW", "CANCELED"), (order.Status, _world.Account(1).Order(Market.Usdm, order.Id).Status));
    }

    [Fact]
    public void LiveTo_FundingTime_PaysNotionalTimesTheRate()
    {
        _world.Futures.Place(Ticket(0.01m));
        var at = _world.Futures.NextFunding;

        _world.LiveTo(at);

        var expected = -decimal.Round(0.01m * _world.Futures.MarkPrice("BTCUSDT") * _world.Futures.FundingRate("BTCUSDT", at), 8);
        Assert.Equal(expected, _world.Account(1).Incomes.Single(row => row.Type == "FUNDING_FEE").Amount);
    }

    [Fact]
    public void Place_CoinContract_IsPaidInTheCoin()
    {
        var (books, contract) = (_world.Account(1), Listings.Perpetual("BTCUSD_PERP"));
        _world.Cash.Deposit(books, "BTC", 0.1m);
        _world.Cash.Transfer(books, "MAIN_CMFUTURE", Purse.Spot, Purse.CoinmFutures, "BTC", 0.1m);
        _world.CoinFutures.Place(new PerpetualTicket { Account = books, Contract = contract, SignedQuantity = 3 });
        _world.LiveTo(_world.Now.AddMinutes(15));
        _world.CoinFutures.Place(new PerpetualTicket { Account = books, Contract = contract, SignedQuantity = -3 });

        var (bought, sold) = (books.Fills[0], books.Fills[1]);
        Assert.Equal(decimal.Round(300 / bought.Price, 8), bought.BaseQuantity);
        Assert.Equal(decimal.Round(bought.BaseQuantity * 0.0005m, 8), bought.Commission);
        Assert.Equal(decimal.Round(300 * (1 / bought.Price - 1 / sold.Price), 8), sold.RealizedProfit);
        Assert.Equal(0.1m + sold.RealizedProfit - bought.Commission - sold.Commission, _world.Ledger.Balance(books.Key(Purse.CoinmFutures, "BTC")));
    }

    private PerpetualTicket Ticket(decimal quantity, int account = 1) => new() { Account = _world.Account(account), Contract = Listings.Perpetual("BTCUSDT"), SignedQuantity = quantity };
}
