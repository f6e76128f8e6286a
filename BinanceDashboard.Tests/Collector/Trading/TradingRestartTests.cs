namespace BinanceDashboard.Tests.Collector.Trading;

/// <summary>Ended at any moment, the program goes on with what an account traded as if it had never been.</summary>
public sealed class TradingRestartTests
{
    [Fact]
    public async Task Kill_InTheMiddleOfARun_LosesAndDoublesNothing()
    {
        await using var kills = await TradingKills.StartAsync(fills: 4_000);

        Assert.InRange(await kills.RunAsync(new Random(20_260_102), most: 10), 2, 10);
    }
}
