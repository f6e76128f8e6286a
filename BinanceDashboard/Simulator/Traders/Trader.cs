using BinanceDashboard.Simulator.Worlds;

namespace BinanceDashboard.Simulator.Traders;

/// <summary>Somebody who owns an account and has habits, each with a row of chances of its own.</summary>
internal static class Trader
{
    private const ulong StreamOfTraders = 4000;
    private const ulong StreamOfSideLines = 4100;

    public static void Start(World world, TraderStyle style)
    {
        var stream = StreamOfTraders + (ulong)style.Account * 10;
        new FlowHabit(world, style, new Dice(world.Settings.Seed, stream)).Start();
        new SpotHabit(world, style, new Dice(world.Settings.Seed, stream + 1)).Start();
        new FuturesHabit(world, style, new Dice(world.Settings.Seed, stream + 2)).Start();

        var sideLines = StreamOfSideLines + (ulong)style.Account * 20;
        Dice NextDice() => new(world.Settings.Seed, sideLines++);
        new LimitOrderHabit(world, style, NextDice()).Start();
        new RoundTripHabit(world, style, NextDice()).Start();
        new EarnHabit(world, style, NextDice()).Start();
        new MarginHabit(world, style, NextDice()).Start();
        new BorderHabit(world, style, NextDice()).Start();
        new PerpetualLimitHabit(world, style, NextDice()).Start();
        new CoinFuturesHabit(world, style, NextDice()).Start();
        new RecklessHabit(world, style, NextDice()).Start();
    }
}
