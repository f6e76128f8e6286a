using System.Net;
using System.Net.Sockets;

namespace BinanceDashboard.Tests.EndToEnd;

/// <summary>A start that cannot be: one sentence that names the key, no stack, exit code 1; a command that is not understood: usage and 2.</summary>
public sealed class StartTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("dashboard-test-");

    public void Dispose() => _directory.Delete(recursive: true);

    [Theory]
    [InlineData("Collector:SnapshotEvery", "00:00:10")]
    [InlineData("Collector:SyncEvery", "soon")]
    [InlineData("Rates:Source", "http://example.org/rates")]
    [InlineData("Exchange:Timeout", "abc")]
    [InlineData("Exchange:Retries", "99")]
    [InlineData("Exchange:Environments:Mine:SpotRest", "https://example.org/api")]
    [InlineData("Exchange:Environments:Live:SpotRest", "http://example.org")]
    [InlineData("Demo:Enabled", "perhaps")]
    [InlineData("Owner:Email", "owner@example.org", "Owner:Password")]
    [InlineData("Owner:Password", "short")]
    [InlineData("Owner:Accounts:0:Environment", "Moon")]
    [InlineData("Owner:Accounts:0:ApiSecret", "")]
    public async Task Run_WrongSetting_SaysWhichAndExits1(string key, string value, string? named = null)
    {
        var settings = new Dictionary<string, string> { ["Storage:DataDirectory"] = _directory.FullName, [key] = value };
        if (key.StartsWith("Owner:", StringComparison.Ordinal)) settings.TryAdd("Owner:Email", "owner@example.org");
        if (key.StartsWith("Owner:Accounts", StringComparison.Ordinal)) Complete(settings);

        await AssertRefusedAsync(settings, named ?? key);
    }

    [Fact]
    public async Task Run_UnwritableDataDirectory_SaysSoAndExits1()
    {
        var file = Path.Combine(_directory.FullName, "file");
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);

        await AssertRefusedAsync(new() { ["Storage:DataDirectory"] = Path.Combine(file, "data") }, "Storage:DataDirectory");
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    public async Task Run_PortInUse_SaysSoAndExits1(string host)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();

        await AssertRefusedAsync(new() { ["Storage:DataDirectory"] = _directory.FullName, ["Urls"] = $"http://{host}:{((IPEndPoint)listener.LocalEndpoint).Port}" }, "Urls");
    }

    [Fact]
    public async Task Run_DatabaseOfANewerVersion_SaysSoAndLeavesItAsItIs()
    {
        await using (Product.Start(directory: _directory.FullName))
        {
        }

        var file = Path.Combine(_directory.FullName, "dashboard.db");
        await SqlFile.WriteAsync(file, """INSERT INTO "__EFMigrationsHistory" VALUES ('29991231000000_FromTheFuture', '99.0.0')""");
        var before = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);

        await AssertRefusedAsync(new() { ["Storage:DataDirectory"] = _directory.FullName }, "newer version", "Storage:DataDirectory");
        Assert.Equal(before, await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Run_FileThatIsNoDatabase_SaysSoAndExits1()
    {
        await File.WriteAllTextAsync(Path.Combine(_directory.FullName, "dashboard.db"), new string('x', 5_000), TestContext.Current.CancellationToken);

        await AssertRefusedAsync(new() { ["Storage:DataDirectory"] = _directory.FullName }, "dashboard.db");
    }

    [Fact]
    public async Task Run_DataDirectoryOfARunningProgram_SaysSoAndExits1()
    {
        await using var product = Product.Start(directory: _directory.FullName);

        await AssertRefusedAsync(new() { ["Storage:DataDirectory"] = _directory.FullName }, "another running BinanceDashboard", "Storage:DataDirectory");
    }

    [Theory]
    [InlineData("fly")]
    [InlineData("--fly", "high")]
    [InlineData("--urls")]
    [InlineData("simulate", "--fly", "high")]
    [InlineData("sync", "--fly", "high")]
    [InlineData("sync", "--out")]
    [InlineData("sync", "Main")]
    [InlineData("sync", "--from", "2026-13-01")]
    [InlineData("sync", "--from", "yesterday")]
    public async Task Run_UnknownCommandOrOption_PrintsTheUsageAndExits2(params string[] arguments)
    {
        var (code, errors) = await ProgramProcess.RunAsync(arguments, new KeyValuePair<string, string>("Storage:DataDirectory", _directory.FullName));

        Assert.Equal(2, code);
        Assert.Contains("simulate", errors, StringComparison.Ordinal);
        if (arguments[0] != "simulate") Assert.Contains("sync", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
        Assert.Empty(_directory.GetFileSystemInfos());
    }

    private static async Task AssertRefusedAsync(Dictionary<string, string> settings, params string[] words)
    {
        settings.TryAdd("Urls", ProgramProcess.AnyAddress);

        var (code, errors) = await ProgramProcess.RunAsync([], settings);

        Assert.Equal(1, code);
        Assert.All(words, word => Assert.Contains(word, errors, StringComparison.Ordinal));
        Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    private static void Complete(Dictionary<string, string> settings)
    {
        settings["Owner:Password"] = "correct horse";
        foreach (var (name, value) in new[] { ("Name", "Main"), ("Environment", "Live"), ("ApiKey", "key"), ("ApiSecret", "secret") })
            settings.TryAdd($"Owner:Accounts:0:{name}", value);
    }
}
