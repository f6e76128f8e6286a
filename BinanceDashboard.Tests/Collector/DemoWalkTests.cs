using System.Diagnostics;
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
        var address = ProgramProcess.FreeAddress();
        KeyValuePair<string, string>[] settings = [new("Storage:DataDirectory", directory), new("Demo:Enabled", "true")];
        var database = Path.Combine(directory, "dashboard.db");
        using (var program = await ProgramProcess.StartAsync(address, settings))
        {
            var since = Stopwatch.StartNew();
            while (!program.Output.Contains("The past of 2 accounts was collected", StringComparison.Ordinal))
            {
                Assert.True(since.Elapsed < TimeSpan.FromMinutes(4), program.Output);
                await Task.Delay(200, TestContext.Current.CancellationToken);
            }

            Assert.InRange(program.ProcessorTime, TimeSpan.Zero, TimeSpan.FromSeconds(60));
            Assert.Equal(0, await program.TerminateAsync());
        }

        var points = await PointsAsync(database);
        Assert.All(points, count => Assert.True(count > 300, $"{count} points"));
        Assert.Equal(["0"], await SqlFile.ReadAsync(database, "SELECT COUNT(*) FROM Snapshot WHERE Complete = 0 OR Reported IS NULL OR ABS(Nav - Reported) >= 1000000"));
        Assert.Equal(["0"], await SqlFile.ReadAsync(database, "SELECT COUNT(*) FROM CashFlow WHERE Status = 'Completed' AND AmountUsd IS NULL"));
        Assert.Equal(["2"], await SqlFile.ReadAsync(database, "SELECT COUNT(DISTINCT AccountId) FROM CashFlow"));
        var world = await WorldAsync(directory);

        using (var program = await ProgramProcess.StartAsync(address, settings))
        {
            await Task.Delay(2_000, TestContext.Current.CancellationToken);
            Assert.Equal(0, await program.TerminateAsync());
            Assert.DoesNotContain("The past of", program.Output, StringComparison.Ordinal);
        }

        Assert.Equal(world, await WorldAsync(directory));
        Assert.All((await PointsAsync(database)).Zip(points), pair => Assert.InRange(pair.First - pair.Second, 0, 2));
    }

    private static async Task<IReadOnlyList<int>> PointsAsync(string database) =>
        [.. (await SqlFile.ReadAsync(database, "SELECT COUNT(*) FROM Snapshot GROUP BY AccountId ORDER BY AccountId")).Select(count => int.Parse(count, System.Globalization.CultureInfo.InvariantCulture))];

    private static async Task<string> WorldAsync(string directory)
    {
        var world = JsonSerializer.Deserialize<JsonElement>(await File.ReadAllTextAsync(Path.Combine(directory, "simulator.json"), TestContext.Current.CancellationToken));
        return world.GetProperty("settings").ToString();
    }
}
