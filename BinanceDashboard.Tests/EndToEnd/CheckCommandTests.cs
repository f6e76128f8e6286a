namespace BinanceDashboard.Tests.EndToEnd;

/// <summary>The command <c>check</c> as a process of its own.</summary>
public sealed class CheckCommandTests(SyncedExchange synced) : IClassFixture<SyncedExchange>, IDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("dashboard-test-");

    public void Dispose() => _data.Delete(recursive: true);

    [Fact]
    public async Task Check_OfAGoodAccount_SaysWhatItFoundAndNothingSecret()
    {
        var (code, output, errors) = await RunAsync([]);

        Assert.Equal((0, ""), (code, errors.Trim()));
        Assert.Matches(@"Main on Sim\s+reach\s+answers in \d+ ms\s+clock\s+\d+ ms", output);
        Assert.Contains("simu…, Hmac", output, StringComparison.Ordinal);
        Assert.Contains("may only read", output, StringComparison.Ordinal);
        Assert.Contains("weight left", output, StringComparison.Ordinal);
        Assert.DoesNotContain("simulator-", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_WhileTheDashboardRuns_WorksAsWell()
    {
        await using var product = Product.Start([.. synced.Settings(_data.FullName)], _data.FullName);

        Assert.Equal(0, (await RunAsync([])).Code);
    }

    [Fact]
    public async Task Check_OfAWrongSecretOrADeadAddress_FailsWithTheReason()
    {
        var wrong = await RunAsync([], new KeyValuePair<string, string>("Owner:Accounts:0:ApiSecret", "not-the-secret"));
        Assert.Equal(1, wrong.Code);
        Assert.Contains("refuses the signature", wrong.Output, StringComparison.Ordinal);

        var dead = await RunAsync([], [.. TestExchange.Environment("http://127.0.0.1:9"), new("Exchange:Retries", "0")]);
        Assert.Equal(1, dead.Code);
        Assert.Contains("FAILED", dead.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_OfAnAccountThatIsNone_NamesThoseThatThereAre()
    {
        var (code, _, errors) = await RunAsync(["--account", "Mine"]);

        Assert.Equal(1, code);
        Assert.Contains("Main", errors, StringComparison.Ordinal);
        Assert.Equal(2, (await RunAsync(["--out", "x"])).Code);
    }

    private Task<(int Code, string Output, string Errors)> RunAsync(string[] options, params IEnumerable<KeyValuePair<string, string>> more) =>
        ProgramProcess.FinishAsync(["check", .. options], [.. new Dictionary<string, string>(synced.Settings(_data.FullName)).Concat(more).GroupBy(setting => setting.Key).Select(group => group.Last())]);
}
