using BinanceDashboard.Collector;
using BinanceDashboard.Simulator;
using BinanceDashboard.Tests.EndToEnd;

namespace BinanceDashboard.Tests.Collector.Records;

/// <summary>What happened inside an account is stored as the exchange's books have it, each row once, and is never a cash flow.</summary>
public sealed class RecordLawsTests
{
    private const string Transfers = "/sapi/v1/asset/transfer";
    private const string Conversions = "/sapi/v1/convert/tradeFlow";
    private const string Dust = "/sapi/v1/asset/dribblet";
    private const string Dividends = "/sapi/v1/asset/assetDividend";

    private static readonly string[] Lists = [Transfers, Conversions, Dust, Dividends];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Sync_OfAnAccount_IsTheExchangesBooksAndNoCashFlow(int account)
    {
        await using var bench = await RecordBench.StartAsync(account: account);
        await bench.Client.CollectAsync(bench.Id);
        Assert.Equal(0, Lists.Sum(bench.CallsOf));
        var before = await FlowsAsync(bench);

        await bench.SyncAsync();

        var stored = await bench.StoredAsync();
        Assert.Equal(RecordLines.OfBooks(bench.Control, account), stored);
        Assert.All(new[] { "Transfer ", "Convert ", "Dust ", "Dividend " }, kind => Assert.Contains(stored, line => line.StartsWith(kind, StringComparison.Ordinal)));
        Assert.Equal(before, await FlowsAsync(bench));
        Assert.Equal(bench.Control.ReadState(account).Flows.Count, (await bench.Client.ReadAsync($"/api/accounts/{bench.Id}/flows?pageSize=1000")).GetArrayLength());
    }

    [Fact]
    public async Task Coverage_ListThatTheExchangeRefusesThisKindOfAccount_IsNoGapInWhatIsKnown()
    {
        await using var bench = await RecordBench.StartAsync(days: 10);
        bench.Detour.Answer("/sapi/v1/sub-account/transfer/subUserHistory", 400, """{"code":-12022,"msg":"This account is not a sub-account."}""");

        await bench.Client.CollectAsync(bench.Id);
        await bench.SyncAsync();

        var coverage = await bench.CoverageAsync();
        Assert.DoesNotContain(coverage, stream => stream.Stream.StartsWith("sub-account", StringComparison.Ordinal));
        Assert.Contains(coverage, stream => stream.Stream == "deposits");
        Assert.All(coverage, stream => Assert.DoesNotContain(stream.Months, month => month.State == CoverageState.NotYet));
    }

    [Fact]
    public async Task Sync_Again_AsksNothingWithinTheHourAndThenAddsOnlyWhatIsNew()
    {
        await using var bench = await RecordBench.StartAsync();
        await bench.SyncAsync();
        var (stored, calls) = (await bench.StoredAsync(), CallsOfTheFresh(bench));

        await bench.SyncAsync();
        Assert.Equal(stored, await bench.StoredAsync());
        Assert.Equal(calls, CallsOfTheFresh(bench));
        bench.Control.Advance(TimeSpan.FromDays(9));
        await bench.SyncAsync();

        Assert.Equal(RecordLines.OfBooks(bench.Control), await bench.StoredAsync());
        Assert.True((await bench.StoredAsync()).Count > stored.Count);
    }

    [Fact]
    public async Task Sync_OfConversions_ReadsAThirdOfAMinutesBudgetAndGoesOnFromThere()
    {
        await using var bench = await RecordBench.StartAsync();

        await bench.SyncAsync();
        Assert.Equal((20, false), (bench.CallsOf(Conversions), (await bench.CursorAsync("conversions"))?.FromBeginning));
        await bench.SyncAsync();

        Assert.Equal(true, (await bench.CursorAsync("conversions"))?.FromBeginning);
        Assert.InRange(bench.CallsOf(Conversions), 25, 40);
        Assert.Equal(RecordLines.OfBooks(bench.Control), await bench.StoredAsync());
        Assert.Equal(0, bench.Control.ReadState().Refused.Values.Sum());
    }

    [Theory]
    [InlineData(Transfers, "transfers", 0)]
    [InlineData(Transfers, "transfers", 25)]
    [InlineData(Conversions, "conversions", 0)]
    [InlineData(Conversions, "conversions", 2)]
    [InlineData(Dust, "dust", 0)]
    [InlineData(Dividends, "dividends", 0)]
    [InlineData(Dividends, "dividends", 1)]
    public async Task Sync_OneCallFails_IsSaidOfItsListAloneAndIsMadeGoodByTheNext(string path, string stream, int passed)
    {
        await using var bench = await RecordBench.StartAsync();
        bench.Control.AddFault(new SimulatorFault { Kind = SimulatorFaultKind.Status, Value = 503, Match = path, Skip = passed });

        await bench.SyncAsync();
        var partly = await bench.StoredAsync();
        Assert.Equal([(stream, CoverageState.Failed)], await bench.FailedAsync());
        Assert.True((await bench.Client.CollectAsync(bench.Id)).GetProperty("complete").GetBoolean());
        Assert.Equal("Ok", (await bench.Client.AccountAsync(bench.Id)).GetProperty("status").GetString());
        await bench.SyncAsync();

        Assert.Subset(RecordLines.OfBooks(bench.Control).ToHashSet(), partly.ToHashSet());
        Assert.Equal(RecordLines.OfBooks(bench.Control), await bench.StoredAsync());
        Assert.Empty(await bench.FailedAsync());
    }

    [Fact]
    public async Task Sync_WithoutTheWalletApi_AsksNothing()
    {
        await using var bench = await RecordBench.StartAsync(days: 5, hasSapi: false);
        bench.Detour.Calls.Clear();

        await bench.SyncAsync();

        Assert.Empty(bench.Detour.Calls);
        Assert.Empty(await bench.StoredAsync());
    }

    // Conversions have more of the past to read.
    private static int CallsOfTheFresh(RecordBench bench) => Lists.Except([Conversions]).Sum(bench.CallsOf);

    /// <summary>Every flow, every point of NAV with the flows that it is adjusted for, and every step of the benchmark.</summary>
    private static async Task<string> FlowsAsync(RecordBench bench)
    {
        var nav = await bench.Client.ReadAsync($"/api/accounts/{bench.Id}/nav");
        var benchmark = await bench.Client.ReadAsync($"/api/accounts/{bench.Id}/benchmark");
        return $"{await bench.Client.ReadAsync($"/api/accounts/{bench.Id}/flows?pageSize=1000")} {nav.GetProperty("points")} {nav.GetProperty("flows")} {benchmark.GetProperty("events")}";
    }
}
