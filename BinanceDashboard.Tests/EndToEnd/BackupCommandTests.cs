using System.Net.Http.Json;
using System.Text.Json;

namespace BinanceDashboard.Tests.EndToEnd;

/// <summary>The commands <c>backup</c> and <c>restore</c> as processes of their own, beside a dashboard that writes.</summary>
public sealed class BackupCommandTests(RunningProduct running) : IClassFixture<RunningProduct>, IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("dashboard-test-");

    private string File => Path.Combine(_root.FullName, "copy.backup");

    private string Fresh => Path.Combine(_root.FullName, "fresh");

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public async Task Backup_WhileTheDashboardWrites_RestoresToTheSameNumbersAndKeys()
    {
        using var stop = new CancellationTokenSource();
        var writing = WriteAsync(stop.Token);
        var (code, output, errors) = await RunAsync("backup", running.Product.Directory);
        await stop.CancelAsync();
        await writing;
        Assert.True(code == 0, errors);
        Assert.Contains("and checked", output, StringComparison.Ordinal);

        Assert.Equal(0, (await RunAsync("restore", Fresh)).Code);
        await using var restored = Product.Start(running.Exchange.Settings(), Fresh);
        using var client = await restored.SignedInAsync();
        var (before, after) = (await FlowsAsync(running.Client), await FlowsAsync(client));
        Assert.NotEmpty(after);
        Assert.Equal(before.Take(after.Count), after);
        Assert.Equal((await running.Client.PointsAsync(running.AccountId)).Take(1).Select(point => point.ToString()), (await client.PointsAsync(running.AccountId)).Take(1).Select(point => point.ToString()));
        running.Rest();
        Assert.True((await client.CollectAsync(running.AccountId)).GetProperty("complete").GetBoolean());
    }

    [Fact]
    public async Task Restore_OverARunningDashboard_IsRefused()
    {
        await RunAsync("backup", running.Product.Directory);

        AssertRefused(await RunAsync("restore", running.Product.Directory), "in use by another running");
    }

    [Fact]
    public async Task Restore_KeepsWhatStoodThere()
    {
        await RunAsync("backup", running.Product.Directory);
        await RunAsync("restore", Fresh);

        Assert.Equal(0, (await RunAsync("restore", Fresh)).Code);
        Assert.Single(Directory.GetFiles(Path.Combine(Fresh, "backups"), "before-restore-*.db"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5_000)]
    public async Task Restore_OfWhatIsNoBackup_ChangesNothing(int bytes)
    {
        await System.IO.File.WriteAllBytesAsync(File, new byte[bytes], TestContext.Current.CancellationToken);

        AssertRefused(await RunAsync("restore", Fresh), "no backup");
        Assert.Equal(["lock"], Directory.GetFileSystemEntries(Fresh).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Restore_OfABackupThatWasCutOff_ChangesNothing()
    {
        await RunAsync("backup", running.Product.Directory);
        await using (var file = System.IO.File.OpenWrite(File)) file.SetLength(file.Length / 2);

        AssertRefused(await RunAsync("restore", Fresh), "no backup");
        Assert.False(System.IO.File.Exists(Path.Combine(Fresh, "dashboard.db")));
    }

    [Fact]
    public async Task Backup_OfNothing_SaysWhereItLooked() => AssertRefused(await RunAsync("backup", Fresh), Fresh, "Storage:DataDirectory");

    [Fact]
    public async Task Backup_WithoutAFile_PrintsTheUsage() => Assert.Equal(2, (await ProgramProcess.FinishAsync(["backup"], [])).Code);

    private static void AssertRefused((int Code, string Output, string Errors) run, params string[] words)
    {
        Assert.Equal(1, run.Code);
        Assert.All(words, word => Assert.Contains(word, run.Errors, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    private Task<(int Code, string Output, string Errors)> RunAsync(string command, string directory) =>
        ProgramProcess.FinishAsync([command, File], new KeyValuePair<string, string>("Storage:DataDirectory", directory));

    private async Task WriteAsync(CancellationToken cancellationToken)
    {
        for (var number = 1; !cancellationToken.IsCancellationRequested; number++)
        {
            var flow = new { kind = "ManualDeposit", asset = "USDT", quantity = number, amountUsd = number, at = running.Control.Now.AddDays(-1) };
            (await running.Client.PostAsJsonAsync($"/api/accounts/{running.AccountId}/flows", flow, TestContext.Current.CancellationToken)).EnsureSuccessStatusCode();
        }
    }

    private async Task<IReadOnlyList<string>> FlowsAsync(HttpClient client) =>
        [.. (await client.ReadAsync($"/api/accounts/{running.AccountId}/flows?pageSize=10000")).EnumerateArray().OrderBy(Id).Select(flow => flow.ToString())];

    private static long Id(JsonElement flow) => long.Parse(flow.GetProperty("id").GetString()!, System.Globalization.CultureInfo.InvariantCulture);
}
