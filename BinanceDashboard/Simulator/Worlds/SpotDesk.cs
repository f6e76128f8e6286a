using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Worlds;

/// <summary>Takes spot and margin orders and executes them at the market's prices, at once or when the market comes to their limit.</summary>
internal sealed class SpotDesk(World world)
{
    private const ulong StreamOfPortions = 5000;
    private static readonly TimeSpan MatchEvery = TimeSpan.FromMinutes(10);

    private readonly SpotSettlement _settlement = new(world);
    private readonly List<(SpotTicket Ticket, long OrderId)> _resting = [];
    private long _orders = 8_000_000_000;

    public void Start()
    {
        world.Schedule(world.Now + MatchEvery, Match);
        foreach (var symbol in Listings.Symbols)
            if (symbol.DelistedAfterDays is { } days) world.Schedule(world.Settings.Start.AddDays(days), () => EndAll(symbol));
    }

    public long NextOrder() => _orders += 13;

    /// <returns>The order after what it met at once, or why it was refused.</returns>
    public (OrderRow? Order, OrderRefusal? Refusal) Place(SpotTicket ticket)
    {
        if (Refuse(ticket) is { } refusal) return (null, refusal);
        var order = new OrderRow
        {
            Market = ticket.Place.Market,
            Symbol = ticket.Symbol.Symbol,
            Id = NextOrder(),
            ClientId = world.Cash.NextText("web_"),
            IsBuy = ticket.IsBuy,
            Type = ticket.Price is null ? "MARKET" : "LIMIT",
            TimeInForce = ticket.TimeInForce,
            Price = ticket.Price ?? 0,
            Quantity = ticket.Quantity,
            Status = "NEW",
            CreatedAt = world.Now,
            UpdatedAt = world.Now,
        };
        ticket.Place.Account.Put(order);
        return (ticket.Price is { } limit ? Rest(ticket, order, limit) : Take(ticket, order, ticket.Quantity), null);
    }

    /// <summary>Frees what is locked for the rest of an open order; one that is over stays as it is.</summary>
    public void Cancel(AccountBooks account, Market market, long orderId)
    {
        var place = _resting.FindIndex(resting => resting.OrderId == orderId && resting.Ticket.Place.Account == account && resting.Ticket.Place.Market == market);
        if (place < 0) return;
        var ticket = _resting[place].Ticket;
        _resting.RemoveAt(place);
        End(ticket, account.Order(market, orderId), "CANCELED");
    }

    private OrderRefusal? Refuse(SpotTicket ticket)
    {
        if (!world.IsListed(ticket.Symbol)) return OrderRefusal.InvalidSymbol;
        if (OrderFilters.Check(ticket.Symbol, ticket.Quantity, ticket.Price, world.Prices.Price(ticket.Symbol, world.Now)) is { } refusal) return refusal;
        var cost = ticket.Price is { } limit
            ? ticket.Cost(ticket.Quantity, limit)
            : Slices.Of(ticket.Quantity, ticket.Symbol.Step, ticket.Depths).Sum(slice => ticket.Cost(slice.Quantity, PriceAt(ticket, slice.Depth)));
        return world.Ledger.Balance(ticket.Free) < cost ? OrderRefusal.InsufficientBalance : null;
    }

    private OrderRow Rest(SpotTicket ticket, OrderRow order, decimal limit)
    {
        world.Ledger.Move(world.Now, ticket.Free, ticket.Locked, ticket.Cost(order.Quantity, limit), Reason.Reservation);
        if (world.Candles.RunningMinute(ticket.Symbol, world.Now).Reaches(ticket.IsBuy, limit))
            order = Take(ticket, order, ticket.Symbol.FloorQuantity(order.Quantity * ticket.ShareAtOnce));
        if (!order.IsOpen) return order;
        if (ticket.TimeInForce == "IOC") return End(ticket, order, "EXPIRED");
        _resting.Add((ticket, order.Id));
        return order;
    }

    private OrderRow Take(SpotTicket ticket, OrderRow order, decimal quantity)
    {
        foreach (var slice in Slices.Of(quantity, ticket.Symbol.Step, ticket.Depths))
            order = _settlement.Fill(ticket, order, PriceAt(ticket, slice.Depth), slice.Quantity, isMaker: false);
        return order;
    }

    /// <summary>Never worse than the limit.</summary>
    private decimal PriceAt(SpotTicket ticket, double depth)
    {
        var price = world.Candles.FillPrice(ticket.Symbol, world.Now, depth);
        if (ticket.Price is not { } limit) return price;
        return ticket.IsBuy ? Math.Min(price, limit) : Math.Max(price, limit);
    }

    private void Match()
    {
        for (var i = _resting.Count - 1; i >= 0; i--)
        {
            var (ticket, id) = _resting[i];
            if (Match(ticket, ticket.Place.Account.Order(ticket.Place.Market, id)).IsOpen) continue;
            _resting.RemoveAt(i);
        }

        world.Schedule(world.Now + MatchEvery, Match);
    }

    private OrderRow Match(SpotTicket ticket, OrderRow order)
    {
        if (world.Now - order.CreatedAt < MatchEvery) return order;
        var minute = world.Candles.RunningMinute(ticket.Symbol, world.Now);
        if (!minute.Reaches(ticket.IsBuy, order.Price)) return order;
        return _settlement.Fill(ticket, order, minute.Nearest(order.Price), Portion(ticket.Symbol, order), isMaker: true);
    }

    /// <summary>Half of the orders find somebody for half of them first.</summary>
    private decimal Portion(SymbolListing symbol, OrderRow order)
    {
        var left = order.Quantity - order.Executed;
        var half = symbol.FloorQuantity(left / 2);
        return order.Executed == 0 && half > 0 && Chance.Uniform(world.Settings.Seed, StreamOfPortions, (ulong)order.Id) < 0.5 ? half : left;
    }

    private void EndAll(SymbolListing symbol)
    {
        foreach (var (ticket, id) in _resting.Where(resting => resting.Ticket.Symbol == symbol)) End(ticket, ticket.Place.Account.Order(ticket.Place.Market, id), "EXPIRED");
        _resting.RemoveAll(resting => resting.Ticket.Symbol == symbol);
    }

    private OrderRow End(SpotTicket ticket, OrderRow order, string status)
    {
        world.Ledger.Move(world.Now, ticket.Locked, ticket.Free, ticket.Cost(order.Quantity - order.Executed, order.Price), Reason.Reservation);
        var ended = order with { Status = status, UpdatedAt = world.Now };
        ticket.Place.Account.Put(ended);
        return ended;
    }
}
