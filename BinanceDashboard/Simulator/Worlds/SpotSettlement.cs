using BinanceDashboard.Simulator.Books;

namespace BinanceDashboard.Simulator.Worlds;

/// <summary>Books both sides of a fill and its fee, and writes fill and order down.</summary>
internal sealed class SpotSettlement(World world)
{
    private const decimal FeeRate = 0.001m;
    private const decimal FeeRateInBnb = 0.00075m;
    private const string FeeCoin = "BNB";

    private readonly Dictionary<string, long> _trades = [];

    /// <summary>A limit order pays out of what is locked for it, and what it pays less than its limit is free again.</summary>
    public OrderRow Fill(SpotTicket ticket, OrderRow order, decimal price, decimal quantity, bool isMaker)
    {
        var (place, spend) = (ticket.Place, ticket.Cost(quantity, price));
        var source = ticket.Price is null ? ticket.Free : ticket.Locked;
        if (ticket.Price is { } limit) world.Ledger.Move(world.Now, ticket.Locked, ticket.Free, ticket.Cost(quantity, limit) - spend, Reason.Reservation);
        world.Ledger.Settle(world.Now, source, Purse.Market, -spend, ticket.IsBuy ? Reason.Spent : Reason.Sold);
        var receive = ticket.IsBuy ? quantity : quantity * price;
        world.Ledger.Settle(world.Now, place.Key(ticket.Got), Purse.Market, receive, ticket.IsBuy ? Reason.Bought : Reason.Revenue);
        var (feeAsset, fee) = Fee(ticket, receive, quantity * price);
        world.Ledger.Settle(world.Now, place.Key(feeAsset), Purse.Fees, -fee, Reason.TradeFee);
        place.Account.Fills.Add(new FillRow
        {
            Market = place.Market,
            Symbol = ticket.Symbol.Symbol,
            Id = NextTrade(ticket.Symbol.Symbol),
            OrderId = order.Id,
            At = world.Now,
            IsBuy = ticket.IsBuy,
            IsMaker = isMaker,
            Price = price,
            Quantity = quantity,
            Commission = fee,
            CommissionAsset = feeAsset,
        });
        return After(place.Account, order, quantity, quantity * price);
    }

    private OrderRow After(AccountBooks account, OrderRow order, decimal quantity, decimal quoteQuantity)
    {
        var executed = order.Executed + quantity;
        var after = order with
        {
            Executed = executed,
            ExecutedQuote = order.ExecutedQuote + quoteQuantity,
            Status = executed == order.Quantity ? "FILLED" : "PARTIALLY_FILLED",
            UpdatedAt = world.Now,
        };
        account.Put(after);
        return after;
    }

    private (string Asset, decimal Fee) Fee(SpotTicket ticket, decimal received, decimal quoteQuantity)
    {
        var usd = quoteQuantity * world.Prices.Usd(ticket.Symbol.Quote, world.Now);
        var inBnb = decimal.Round(usd * FeeRateInBnb / world.Prices.Usd(FeeCoin, world.Now), 8);
        return ticket.Place.Account.PaysFeesInBnb && ticket.Got != FeeCoin && world.Ledger.Balance(ticket.Place.Key(FeeCoin)) > inBnb
            ? (FeeCoin, inBnb)
            : (ticket.Got, decimal.Round(received * FeeRate, 8, MidpointRounding.ToZero));
    }

    private long NextTrade(string symbol) => _trades[symbol] = _trades.GetValueOrDefault(symbol, 1_200_000_000) + 1;
}
