using System.Text.Json;
using BinanceDashboard.Tests.EndToEnd;

namespace BinanceDashboard.Tests.Collector;

/// <summary>The demo's first start lives through its past with the collector's own runs; a later one goes on with the same world.</summary>
public sealed class DemoWalkTests
{
    [Fact]
    public async Task Start_FreshThenAgain_LivesTheWholePastOnceAndGoesOnWithTheSameWorld()
    {
        var directory = Directory.CreateTempSubdirectory("dashboard-test-").FullName;
        KeyValuePair<string, string>[] settings = [new("Storage:DataDirectory", directory), new("Demo:Enabled", "true")];
        var database = Path.Combine(directory, "dashboard.db");
        using (var program = await ProgramProcess.StartAsync(settings))
        {
            await Wait.UntilAsync(() => program.Output.Contains("The past of 2 accounts was collected", StringComparison.Ordinal), () => program.Output);
            Assert.InRange(program.ProcessorTime, TimeSpan.Zero, TimeSpan.FromSeconds(60));
            Assert.Equal(0, await program.TerminateAsync());
        }

        var points = await PointsAsync(database);
        Assert.All(points, count => Assert.True(count > 300, $"{count} points"));
        Assert.Equal(["0"], await SqlFile.ReadAsync(database, "SELECT COUNT(*) FROM Snapshot WHERE Complete = 0 OR Reported IS NULL OR ABS(Nav - Reported) >= 1000000"));
        Assert.Equal(["0"], await SqlFile.ReadAsync(database, "SELECT COUNT(*) FROM CashFlow WHERE Status = 'Completed' AND AmountUsd IS NULL"));
        Assert.Equal(["2"], await SqlFile.ReadAsync(database, "SELECT COUNT(DISTINCT AccountId) FROM CashFlow"));
        var world = await WorldAsync(directory);
        var reached = await ReachedAsync(database);

        using (var program = await ProgramProcess.StartAsync(settings))
        {
            await Wait.ForAsync(() => ReachedAsync(database), now => now > reached, _ => $"flows asked for again: {program.Output}");
            Assert.Equal(0, await program.TerminateAsync());
            Assert.DoesNotContain("The past of", program.Output, StringComparison.Ordinal);
        }

        Assert.Equal(world, await WorldAsync(directory));
        Assert.All((await PointsAsync(database)).Zip(points), pair => Assert.InRange(pair.First - pair.Second, 0, 2));
    }

    private static async Task<IReadOnlyList<int>> PointsAsync(string database) =>
        [.. (await SqlFile.ReadAsync(database, "SELECT COUNT(*) FROM Snapshot GROUP BY AccountId ORDER BY AccountId")).Select(count => int.Parse(count, System.Globalization.CultureInfo.InvariantCulture))];

    // The schedule's first run after a start asks for the flows since the last one.
    private static async Task<long> ReachedAsync(string database) =>
        long.Parse(Assert.Single(await SqlFile.ReadAsync(database, "SELECT MIN(ReachedTo) FROM SyncCursor")), System.Globalization.CultureInfo.InvariantCulture);

    private static async Task<string> WorldAsync(string directory)
    {
        var world = JsonSerializer.Deserialize<JsonElement>(await File.ReadAllTextAsync(Path.Combine(directory, "simulator.json"), TestContext.Current.CancellationToken));
        return world.GetProperty("settings").ToString();
    }
}
