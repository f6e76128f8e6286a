using BinanceDashboard.Simulator.Worlds;

namespace BinanceDashboard.Simulator.Traders;

/// <summary>Somebody who owns an account: deposits and withdraws, trades spot, holds perpetuals.</summary>
internal static class Trader
{
    private const ulong StreamOfTraders = 4000;

    public static void Start(World world, TraderStyle style)
    {
        var stream = StreamOfTraders + (ulong)style.Account * 10;
        new FlowHabit(world, style, new Dice(world.Settings.Seed, stream)).Start();
        new SpotHabit(world, style, new Dice(world.Settings.Seed, stream + 1)).Start();
        new FuturesHabit(world, style, new Dice(world.Settings.Seed, stream + 2)).Start();
    }
}
