using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Worlds;

/// <summary>Executes spot orders at the market's prices and books both sides and the fee.</summary>
internal sealed class SpotDesk(World world)
{
    private const decimal FeeRate = 0.001m;
    private const decimal FeeRateInBnb = 0.00075m;
    private const string FeeCoin = "BNB";

    private readonly Dictionary<string, long> _trades = [];
    private long _orders = 8_000_000_000;

    public long NextOrder() => _orders += 13;

    /// <summary>One fill; nothing happens when the free balance does not suffice or nothing is left after rounding down.</summary>
    /// <param name="depth">Share of the minute's move at which it trades, 0 to 1.</param>
    public void Fill(AccountBooks account, long orderId, SymbolListing symbol, bool isBuy, decimal quantity, double depth)
    {
        var floored = symbol.FloorQuantity(quantity);
        var price = world.Candles.FillPrice(symbol, world.Now, depth);
        var (spent, got) = isBuy ? (symbol.Quote, symbol.Base) : (symbol.Base, symbol.Quote);
        var (spend, receive) = isBuy ? (price * floored, floored) : (floored, price * floored);
        if (floored <= 0 || world.Ledger.Balance(account.Key(Purse.Spot, spent)) < spend) return;

        world.Ledger.Settle(world.Now, account.Key(Purse.Spot, spent), Purse.Market, -spend);
        world.Ledger.Settle(world.Now, account.Key(Purse.Spot, got), Purse.Market, receive);
        var (feeAsset, fee) = Fee(account, symbol, got, receive, price * floored);
        world.Ledger.Settle(world.Now, account.Key(Purse.Spot, feeAsset), Purse.Fees, -fee);
        account.Fills.Add(new FillRow
        {
            Market = Market.Spot,
            Symbol = symbol.Symbol,
            Id = NextTrade(symbol.Symbol),
            OrderId = orderId,
            At = world.Now,
            IsBuy = isBuy,
            IsMaker = depth < 0.35,
            Price = price,
            Quantity = floored,
            Commission = fee,
            CommissionAsset = feeAsset,
        });
    }

    private (string Asset, decimal Fee) Fee(AccountBooks account, SymbolListing symbol, string got, decimal received, decimal quoteQuantity)
    {
        var usd = quoteQuantity * world.Prices.Usd(symbol.Quote, world.Now);
        var inBnb = decimal.Round(usd * FeeRateInBnb / world.Prices.Usd(FeeCoin, world.Now), 8);
        return account.PaysFeesInBnb && got != FeeCoin && world.Ledger.Balance(account.Key(Purse.Spot, FeeCoin)) > inBnb
            ? (FeeCoin, inBnb)
            : (got, decimal.Round(received * FeeRate, 8, MidpointRounding.ToZero));
    }

    private long NextTrade(string symbol) => _trades[symbol] = _trades.GetValueOrDefault(symbol, 1_200_000_000) + 1;
}
