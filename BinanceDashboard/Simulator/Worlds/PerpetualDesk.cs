using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Worlds;

/// <summary>The orders of one futures market: taken, matched at once or when the market comes to their limit, and ended.</summary>
internal sealed class PerpetualDesk(World world, Market market)
{
    private static readonly TimeSpan MatchEvery = TimeSpan.FromMinutes(10);

    private readonly PerpetualSettlement _settlement = new(world, market);
    private readonly List<(PerpetualTicket Ticket, long OrderId)> _resting = [];
    private long _orders = market == Market.Usdm ? 550_000_000_000 : 130_000_000_000;

    public void Start() => world.Schedule(world.Now + MatchEvery, Match);

    public long NextOrder() => _orders += 17;

    public decimal MarkPrice(Perpetual contract) => contract.OnTick(world.Prices.Price(contract.Spot, world.Now));

    public IEnumerable<FuturesPosition> PositionsOf(AccountBooks account) => account.Positions.Where(position => position.Key.Market == market);

    /// <summary>Of all open positions with this margin asset, in it.</summary>
    public decimal UnrealizedProfit(AccountBooks account, string asset) => OnMargin(account, asset).Sum(pair => pair.Contract.UnrealizedProfit(pair.Position, MarkPrice(pair.Contract)));

    /// <summary>What a new position may still take as margin.</summary>
    public decimal Available(AccountBooks account, string asset)
    {
        var wallet = world.Ledger.Balance(account.Key(market == Market.Usdm ? Purse.UsdmFutures : Purse.CoinmFutures, asset));
        var margin = OnMargin(account, asset).Sum(pair => pair.Contract.Notional(Math.Abs(pair.Position.Quantity), MarkPrice(pair.Contract)) / pair.Position.Leverage);
        return wallet + Math.Min(0, UnrealizedProfit(account, asset)) - margin;
    }

    /// <returns>The order after what it met at once, or why it was refused.</returns>
    public (OrderRow? Order, OrderRefusal? Refusal) Place(PerpetualTicket ticket)
    {
        if (Refuse(ticket) is { } refusal) return (null, refusal);
        var order = new OrderRow
        {
            Market = market,
            Symbol = ticket.Contract.Symbol,
            Id = NextOrder(),
            ClientId = ticket.ClientId ?? world.Cash.NextText("web_"),
            IsBuy = ticket.IsBuy,
            Type = ticket.Price is null ? "MARKET" : "LIMIT",
            TimeInForce = ticket.TimeInForce,
            Price = ticket.Price ?? 0,
            Quantity = ticket.Quantity,
            Status = "NEW",
            CreatedAt = world.Now,
            UpdatedAt = world.Now,
            Side = ticket.Side,
            ReduceOnly = ticket.ReduceOnly,
        };
        ticket.Account.Put(order);
        return (ticket.Price is { } limit ? Rest(ticket, order, limit) : Take(ticket, order, ticket.Quantity), null);
    }

    /// <summary>Ends the rest of an open order; one that is over stays as it is.</summary>
    public void Cancel(AccountBooks account, long orderId)
    {
        var place = _resting.FindIndex(resting => resting.OrderId == orderId && resting.Ticket.Account == account);
        if (place < 0) return;
        _resting.RemoveAt(place);
        End(account, account.Order(market, orderId), "CANCELED");
    }

    public void Pay(AccountBooks account, Perpetual contract, string type, decimal amount) =>
        _settlement.Pay(account, contract, type, amount, world.Cash.NextNumber(), null);

    private OrderRefusal? Refuse(PerpetualTicket ticket)
    {
        if (ticket.Account.IsHedged == (ticket.Side == PositionSide.Both)) return OrderRefusal.WrongPositionSide;
        var mark = MarkPrice(ticket.Contract);
        if (OrderFilters.Check(ticket.Contract, ticket.Quantity, ticket.Price, mark, ticket.ReduceOnly) is { } refusal) return refusal;
        var position = ticket.Account.Position(ticket.Key);
        var added = Math.Abs(position.Quantity + ticket.SignedQuantity) - Math.Abs(position.Quantity);
        if (added <= 0) return null;
        var needed = ticket.Contract.Notional(added, mark) / (ticket.IsolatedLeverage ?? position.Leverage);
        return needed > Available(ticket.Account, ticket.Contract.MarginAsset) ? OrderRefusal.InsufficientMargin : null;
    }

    private OrderRow Rest(PerpetualTicket ticket, OrderRow order, decimal limit)
    {
        if (Range(ticket.Contract).Reaches(ticket.IsBuy, limit))
        {
            if (ticket.TimeInForce == "GTX") return End(ticket.Account, order, "EXPIRED");
            order = Take(ticket, order, Math.Floor(order.Quantity * ticket.ShareAtOnce / ticket.Contract.Step) * ticket.Contract.Step);
        }

        if (!order.IsOpen) return order;
        if (ticket.TimeInForce == "IOC") return End(ticket.Account, order, "EXPIRED");
        _resting.Add((ticket, order.Id));
        return order;
    }

    private OrderRow Take(PerpetualTicket ticket, OrderRow order, decimal quantity)
    {
        foreach (var slice in Slices.Of(quantity, ticket.Contract.Step, ticket.Depths))
        {
            var price = ticket.Contract.OnTick(world.Candles.FillPrice(ticket.Contract.Spot, world.Now, slice.Depth));
            if (ticket.Price is { } limit) price = ticket.IsBuy ? Math.Min(price, limit) : Math.Max(price, limit);
            order = _settlement.Fill(ticket, order, price, slice.Quantity, isMaker: false);
            if (ticket.IsolatedLeverage is { } leverage) Isolate(ticket, leverage);
        }

        return order;
    }

    private static void Isolate(PerpetualTicket ticket, decimal leverage)
    {
        var position = ticket.Account.Position(ticket.Key);
        ticket.Account.Put(position with { Leverage = leverage, IsolatedMargin = decimal.Round(ticket.Contract.Notional(Math.Abs(position.Quantity), position.EntryPrice) / leverage, 8) });
    }

    private void Match()
    {
        for (var i = _resting.Count - 1; i >= 0; i--)
        {
            var (ticket, id) = _resting[i];
            var order = ticket.Account.Order(market, id);
            if (world.Now - order.CreatedAt < MatchEvery || !Range(ticket.Contract).Reaches(ticket.IsBuy, order.Price)) continue;
            _settlement.Fill(ticket, order, ticket.Contract.OnTick(Range(ticket.Contract).Nearest(order.Price)), order.Quantity - order.Executed, isMaker: true);
            _resting.RemoveAt(i);
        }

        world.Schedule(world.Now + MatchEvery, Match);
    }

    private MinuteRange Range(Perpetual contract)
    {
        var range = world.Candles.RunningMinute(contract.Spot, world.Now);
        return new MinuteRange(contract.OnTick(range.Low), contract.OnTick(range.High));
    }

    private OrderRow End(AccountBooks account, OrderRow order, string status)
    {
        var ended = order with { Status = status, UpdatedAt = world.Now };
        account.Put(ended);
        return ended;
    }

    private IEnumerable<(FuturesPosition Position, Perpetual Contract)> OnMargin(AccountBooks account, string asset) =>
        from position in PositionsOf(account) let contract = Listings.Perpetual(position.Symbol) where contract.MarginAsset == asset select (position, contract);
}
