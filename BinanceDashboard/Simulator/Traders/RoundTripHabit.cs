using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;
using BinanceDashboard.Simulator.Worlds;

namespace BinanceDashboard.Simulator.Traders;

/// <summary>Buys two coins, one of them by a conversion, gets an airdrop, sells both to the last step, and turns every other time what is left into BNB.</summary>
internal sealed class RoundTripHabit(World world, TraderStyle style, Dice dice)
{
    private readonly AccountBooks _account = world.Account(style.Account);
    private readonly Means _means = new(world, world.Account(style.Account));
    private readonly (string Converted, string Ordered) _coins = style.RoundTripCoins;
    private int _trips;

    public void Start() => world.Schedule(world.Now + dice.Hours(40, 80), Buy);

    private void Buy()
    {
        var usd = Math.Floor(_means.SpotWorth * (decimal)dice.Between(0.008, 0.015));
        if (_means.Free(Listings.Dollar) >= usd * 2)
        {
            world.Convert.Convert(_account, Listings.Dollar, usd, _coins.Converted);
            Trade(_coins.Ordered, isBuy: true, usd / world.Prices.Usd(_coins.Ordered, world.Now));
        }

        world.Schedule(world.Now + dice.Hours(12, 30), FailToConvert);
    }

    private void FailToConvert()
    {
        world.Convert.Convert(_account, _coins.Converted, _means.Units(_coins.Converted, 20), _coins.Ordered, succeeds: false);
        world.Schedule(world.Now + dice.Hours(24, 72), GetAirdrop);
    }

    private void GetAirdrop()
    {
        var usd = (decimal)dice.Between(0.6, 2.5);
        world.Earn.Distribute(_account, _coins.Ordered, decimal.Round(usd / world.Prices.Usd(_coins.Ordered, world.Now), 8), $"{_coins.Ordered} distribution");
        world.Schedule(world.Now + dice.Hours(60, 120), SellOut);
    }

    private void SellOut()
    {
        foreach (var coin in new[] { _coins.Converted, _coins.Ordered }) Trade(coin, isBuy: false, _means.Free(coin));
        world.Schedule(world.Now + dice.Hours(12, 30), End);
    }

    private void End()
    {
        if (_trips++ % 2 == 0) world.Convert.Dust(_account, [_coins.Converted, _coins.Ordered]);
        world.Schedule(world.Now + dice.Hours(200, 300), Buy);
    }

    private void Trade(string coin, bool isBuy, decimal quantity)
    {
        var symbol = Listings.Symbol(coin + Listings.Dollar);
        world.Spot.Place(new SpotTicket { Place = TradingPlace.Spot(_account), Symbol = symbol, IsBuy = isBuy, Quantity = symbol.FloorQuantity(quantity), Depths = [dice.Next(), dice.Next()] });
    }
}
