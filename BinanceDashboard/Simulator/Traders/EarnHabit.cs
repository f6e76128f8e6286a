using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Worlds;

namespace BinanceDashboard.Simulator.Traders;

/// <summary>Puts a little of every coin into flexible Earn, takes some of it back now and then, and locks a coin.</summary>
internal sealed class EarnHabit(World world, TraderStyle style, Dice dice)
{
    private const int LockEvery = 9;
    private static readonly int[] LockDays = [30, 120, 90];

    private readonly AccountBooks _account = world.Account(style.Account);
    private readonly Means _means = new(world, world.Account(style.Account));
    private int _decisions;
    private int _locks;

    public void Start() => world.Schedule(world.Now + dice.Hours(30, 50), Decide);

    /// <summary>The last coin of several is taken back whole; so the others stay.</summary>
    private void Decide()
    {
        var (isFirstRound, coins) = (_decisions < style.FlexibleCoins.Count, style.FlexibleCoins);
        var usd = Math.Max(15, _means.SpotWorth * (decimal)dice.Between(0.1, 0.2) / Math.Max(coins.Count, 10));
        var coin = isFirstRound ? coins[_decisions] : dice.Pick(coins);
        var share = (decimal)dice.Between(0.2, 0.6);
        if (isFirstRound || _decisions % 2 == 0) world.Earn.Subscribe(_account, coin, _means.Ensure(coin, usd));
        else world.Earn.Redeem(_account, coin, coin == coins[^1] ? world.Earn.Flexible(_account, coin) : decimal.Round(world.Earn.Flexible(_account, coin) * share, 8));
        if (_decisions is 1 or 3 || _decisions % LockEvery == LockEvery - 1) Lock(usd * 2);
        _decisions++;
        world.Schedule(world.Now + (isFirstRound ? dice.Hours(18, 36) : dice.Hours(70, 150)), Decide);
    }

    private void Lock(decimal usd)
    {
        var rate = decimal.Round((decimal)dice.Between(0.03, 0.11), 4);
        world.Earn.Lock(_account, style.LockedCoin, _means.Ensure(style.LockedCoin, usd), LockDays[_locks++ % LockDays.Length], rate);
    }
}
