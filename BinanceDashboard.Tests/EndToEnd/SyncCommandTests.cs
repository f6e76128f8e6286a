using BinanceDashboard.Simulator;

namespace BinanceDashboard.Tests.EndToEnd;

/// <summary>The command <c>sync</c> as a process of its own against a whole exchange.</summary>
public sealed class SyncCommandTests(SyncedExchange synced) : IClassFixture<SyncedExchange>, IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("dashboard-test-");

    private string Data => Path.Combine(_root.FullName, "data");

    private string Out => Path.Combine(_root.FullName, "out");

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public async Task Sync_WithOut_WritesTheBooksAndARepeatChangesNothing()
    {
        // Half a year of empty weeks of every contract would take the exchange's whole budget of a minute, and then its next.
        var since = synced.Exchange.Control.Start.UtcDateTime.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var first = await synced.SyncAsync(Data, "--account", "main", "--from", since, "--out", Out);

        Assert.Equal((0, ""), (first.Code, first.Errors.Trim()));
        Assert.DoesNotContain("Partial", first.Output, StringComparison.Ordinal);
        Assert.Matches(@"futures: net profit -?\d+\.\d\d USD, fees -?\d+\.\d\d USD, open positions \d+ of \d+", first.Output);
        await AssertBooksAsync();

        var files = await FilesAsync();
        var again = await synced.SyncAsync(Data, "--from", since, "--out", Out);

        Assert.Equal(0, again.Code);
        Assert.Equal(files, await FilesAsync());
        Assert.All(again.Output.Split('\n').Where(line => line.Contains("fetched", StringComparison.Ordinal)), line => Assert.Contains("added 0,", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Sync_NoFuturesAtAll_Exits0WithHeadsAlone()
    {
        var (code, output, errors) = await synced.SyncAsync(Data, hasFutures: false, "--out", Out, "--from", "2026-01-01");

        Assert.Equal((0, ""), (code, errors.Trim()));
        Assert.Contains("net profit 0.00 USD, fees 0.00 USD, open positions 0 of 0", output, StringComparison.Ordinal);
        Assert.Equal(["futures_fills.csv", "futures_positions.csv"], Directory.GetFiles(Out).Select(Path.GetFileName).Order());
        Assert.All(Directory.GetFiles(Out), file => Assert.Single(File.ReadAllLines(file)));
    }

    [Fact]
    public async Task Sync_UnknownAccount_NamesThoseThatThereAre() => AssertRefused(await synced.SyncAsync(Data, "--account", "Mine"), "'Mine'", "Main");

    [Fact]
    public async Task Sync_NoAccount_SaysWhereToAddOne() =>
        AssertRefused(await ProgramProcess.FinishAsync(["sync"], new KeyValuePair<string, string>("Storage:DataDirectory", Data)), "no account", "Owner:Accounts");

    [Fact]
    public async Task Sync_FolderThatIsAFile_IsToldBeforeAnythingIsFetched()
    {
        await File.WriteAllTextAsync(Out, "mine", TestContext.Current.CancellationToken);

        AssertRefused(await synced.SyncAsync(Data, "--out", Out), Out, "--out");

        Assert.Equal("mine", await File.ReadAllTextAsync(Out, TestContext.Current.CancellationToken));
        Assert.False(File.Exists(Path.Combine(Data, "dashboard.db")));
    }

    [Fact]
    public async Task Sync_FutureDay_SaysSo() => AssertRefused(await synced.SyncAsync(Data, "--from", "2999-01-01"), "--from");

    [Fact]
    public async Task Sync_WrongSecret_Exits1WithTheSentenceAndWritesNoFile()
    {
        var (code, _, errors) = await ProgramProcess.FinishAsync(["sync", "--out", Out, "--Owner:Accounts:0:ApiSecret=wrong"], synced.Settings(Data));

        Assert.Equal(1, code);
        Assert.StartsWith("Main: ", Assert.Single(Lines(errors)), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(Out));
    }

    [Fact]
    public async Task Sync_DataDirectoryOfARunningDashboard_SaysSo()
    {
        await using var product = Product.Start(directory: Data);

        AssertRefused(await synced.SyncAsync(Data), "another running BinanceDashboard", "Storage:DataDirectory");
    }

    [Fact]
    public async Task Sync_ToldToEnd_EndsCleanAndLeavesNoFile()
    {
        synced.Exchange.Control.AddFault(new SimulatorFault { Kind = SimulatorFaultKind.Delay, Count = 1_000, Value = 60_000 });
        try
        {
            var before = Calls();
            using var program = ProgramProcess.Begin(["sync", "--out", Out], synced.Settings(Data));
            await Wait.UntilAsync(() => Calls() > before, () => program.Errors + program.Output);

            Assert.Equal(0, await program.TerminateAsync());

            Assert.Contains("goes on from there", program.Output, StringComparison.Ordinal);
            Assert.Empty(Directory.GetFiles(Out));
        }
        finally
        {
            synced.Exchange.Control.ClearFaults();
        }
    }

    private static void AssertRefused((int Code, string Output, string Errors) run, params string[] words)
    {
        Assert.Equal(1, run.Code);
        var sentence = Assert.Single(Lines(run.Errors));
        Assert.All(words, word => Assert.Contains(word, sentence, StringComparison.Ordinal));
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private int Calls() => synced.Exchange.Control.ReadRequests().Values.Sum();

    private IReadOnlyList<string> Books() => [.. synced.Exchange.Control.ReadState().Fills.Where(fill => fill.Market is "Usdm" or "Coinm").Select(fill => $"{fill.Symbol}/{fill.Id}").Order(StringComparer.Ordinal)];

    private async Task<IReadOnlyList<string>> FilesAsync() =>
        [await File.ReadAllTextAsync(Path.Combine(Out, "futures_fills.csv"), TestContext.Current.CancellationToken), await File.ReadAllTextAsync(Path.Combine(Out, "futures_positions.csv"), TestContext.Current.CancellationToken)];

    private async Task AssertBooksAsync()
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(Out, "futures_fills.csv"), TestContext.Current.CancellationToken);
        Assert.Equal("time,symbol,side,qty,price,commission,commissionAsset,realizedPnl,positionSide,id", lines[0]);
        Assert.Equal(Books(), lines.Skip(1).Select(line => line.Split(',')).Select(cells => $"{cells[1]}/{cells[^1]}").Order(StringComparer.Ordinal));
        var positions = await File.ReadAllLinesAsync(Path.Combine(Out, "futures_positions.csv"), TestContext.Current.CancellationToken);
        Assert.StartsWith("status,symbol,positionSide,direction,open_time,close_time,", positions[0], StringComparison.Ordinal);
        Assert.NotEmpty(positions.Skip(1));
        Assert.Equal(2, Directory.GetFiles(Out).Length);
    }
}
