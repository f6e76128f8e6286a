namespace BinanceDashboard.Simulator.Worlds;

/// <summary>What crosses an account's border beside chains: banks, cards, Pay, P2P, the master account.</summary>
internal sealed class BorderDesk(World world)
{
    public DateTimeOffset Now => world.Now;
}
