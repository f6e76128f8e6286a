using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;
using BinanceDashboard.Simulator.Worlds;

namespace BinanceDashboard.Simulator.Traders;

/// <summary>Buys when there is much cash, sells when there is little, now and then along a pair without USDT.</summary>
internal sealed class SpotHabit(World world, TraderStyle style, Dice dice)
{
    private const decimal SmallestOrderUsd = 12;
    private const int SideTradeEvery = 6;

    private readonly AccountBooks _account = world.Account(style.Account);
    private int _decisions;

    public void Start() => ScheduleNext();

    private void ScheduleNext() => world.Schedule(world.Now + dice.Hours(style.TradeGapHours.Min, style.TradeGapHours.Max), Decide);

    private void Decide()
    {
        var symbol = ++_decisions % SideTradeEvery == 0 ? Listings.Symbol(dice.Pick(style.SideSymbols)) : Listings.Symbol(dice.Pick(style.Coins) + Listings.Dollar);
        Order(symbol, WantsToBuy(symbol));
        ScheduleNext();
    }

    private bool WantsToBuy(SymbolListing symbol)
    {
        var spot = world.Worth(style.Account, Wallet.Spot);
        var chance = dice.Next();
        if (spot == 0 || symbol.Quote != Listings.Dollar) return Usd(symbol.Base) < Usd(symbol.Quote);
        var cash = Free(Listings.Dollar) / spot;
        return cash > style.CashShare.Max || (cash > style.CashShare.Min && chance < 0.52);
    }

    private void Order(SymbolListing symbol, bool isBuy)
    {
        var spent = isBuy ? symbol.Quote : symbol.Base;
        var amount = Free(spent) * (decimal)dice.Between(style.OrderShare.Min, style.OrderShare.Max) * (isBuy ? 1 : 1.6m);
        var parts = 1 + (int)(dice.Next() * 3);
        if (amount * world.Prices.Usd(spent, world.Now) < SmallestOrderUsd) return;
        var quantity = isBuy ? amount / world.Prices.Price(symbol, world.Now) : amount;
        world.Spot.Place(new SpotTicket
        {
            Place = TradingPlace.Spot(_account),
            Symbol = symbol,
            IsBuy = isBuy,
            Quantity = symbol.FloorQuantity(quantity),
            Depths = [.. Enumerable.Range(0, parts).Select(_ => dice.Next())],
        });
    }

    private decimal Usd(string asset) => Free(asset) * world.Prices.Usd(asset, world.Now);

    private decimal Free(string asset) => world.Ledger.Balance(_account.Key(Purse.Spot, asset));
}
