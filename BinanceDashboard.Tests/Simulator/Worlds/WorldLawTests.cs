namespace BinanceDashboard.Tests.Simulator.Worlds;

public sealed class WorldLawTests
{
    [Fact]
    public void Worlds_AnySeedAndScenario_KeepTheLaws() => WorldLaws.Check(worlds: 5);
}
