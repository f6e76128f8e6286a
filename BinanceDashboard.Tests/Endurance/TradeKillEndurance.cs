using BinanceDashboard.Tests.Collector.Trading;

namespace BinanceDashboard.Tests.Endurance;

/// <summary>A sync of a hundred thousand fills, ended two hundred times.</summary>
internal static class TradeKillEndurance
{
    private const int Fills = 100_000;
    private const int Kills = 200;

    public static async IAsyncEnumerable<string> RunAsync()
    {
        await using var kills = await TradingKills.StartAsync(Fills);
        var moments = new Random(17);
        for (var killed = 0; killed < Kills;)
        {
            var times = 0;
            var outcome = await EnduranceCommand.OutcomeAsync($"after {killed} kills", async () => times = await kills.RunAsync(moments, Kills - killed));
            if (outcome.Length > 0 || times == 0)
            {
                yield return outcome.Length > 0 ? outcome : "nothing was ended";
                yield break;
            }

            killed += times;
            for (var one = 0; one < times; one++) yield return "";
        }
    }
}
