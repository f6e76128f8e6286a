using BinanceDashboard.Simulator;
using BinanceDashboard.Tests.Access;
using BinanceDashboard.Tests.EndToEnd;

namespace BinanceDashboard.Tests.Collector;

/// <summary>Ended at any moment, it goes on as if it had never been: nothing lost, nothing twice.</summary>
public sealed class RestartTests
{
    private const int Faults = 50;

    private readonly string _directory = Directory.CreateTempSubdirectory("dashboard-test-").FullName;

    [Fact]
    public async Task Kill_InTheMiddleOfACollect_LosesAndDoublesNothing()
    {
        await using var exchange = await TestExchange.StartAsync(days: 20);
        exchange.Control.Stop();
        await using var detour = await Detour.StartAsync(exchange.Root);
        var moments = new Random(20_260_101);
        var id = "";
        for (var times = 0; times < 10; times++)
        {
            using var program = await StartAsync(detour.Root);
            using var client = await SecrecyTests.SignInAsync(program.Address);
            if (times == 0) await client.CollectAsync(id = await client.AddAccountAsync("Main"));
            exchange.Control.Advance(TimeSpan.FromHours(20));
            exchange.Control.Deposit("USDT", 100m + times);
            if (times % 3 == 2) exchange.Control.Withdraw("USDT", 50m);
            exchange.Control.Advance(TimeSpan.FromHours(20));
            var fatalCall = detour.Calls.Count + moments.Next(1, 12);
            var collect = client.PostAsync($"/api/accounts/{id}/collect", null, TestContext.Current.CancellationToken);
            await Wait.UntilAsync(() => detour.Calls.Count >= fatalCall || collect.IsCompleted, () => $"call {fatalCall} of {detour.Calls.Count}");
            await program.KillAsync();
            await Record.ExceptionAsync(() => collect);
        }

        using var last = await StartAsync(exchange.Root);
        using var reader = await SecrecyTests.SignInAsync(last.Address);
        var snapshot = await reader.CollectAsync(id);

        Assert.Equal(ExpectedBenchmark.BooksOf(exchange.Control.ReadState()), snapshot.Number("nav"), 2);
        Assert.Equal(await ReconciliationTests.ExpectedAsync(exchange, reader, id, snapshot.Time("at")), snapshot.Number("benchmark"), 6);
        var flows = (await reader.ReadAsync($"/api/accounts/{id}/flows")).EnumerateArray().Select(flow => flow.GetProperty("externalId").GetString()).Order();
        Assert.Equal(exchange.Control.ReadState().Flows.Select(flow => flow.Id).Order(), flows);
        Assert.Equal(["ok"], await SqlFile.ReadAsync(Path.Combine(_directory, "dashboard.db"), "PRAGMA integrity_check"));
    }

    [Fact]
    public async Task Off_OverTwoMondays_RebalancesAtEachOnceAndNotAgainAfterARestart()
    {
        await using var exchange = await TestExchange.StartAsync(days: 5);
        exchange.Control.Stop();
        string id;
        using (var program = await StartAsync(exchange.Root))
        {
            using var client = await SecrecyTests.SignInAsync(program.Address);
            await client.CollectAsync(id = await client.AddAccountAsync("Main"));
            await program.TerminateAsync();
        }

        var start = exchange.Control.Now;
        exchange.Control.Advance(TimeSpan.FromDays(15));
        var mondays = Enumerable.Range(0, 16).Select(day => new DateTimeOffset(start.UtcDateTime.Date.AddDays(day).AddHours(12), TimeSpan.Zero))
            .Where(noon => noon.DayOfWeek == DayOfWeek.Monday && noon > start && noon <= exchange.Control.Now).ToList();
        Assert.InRange(mondays.Count, 2, 3);
        for (var times = 0; times < 2; times++)
        {
            // What the run before has spent of the exchange's budgets is free again.
            exchange.Control.Advance(TimeSpan.FromMinutes(2));
            using var program = await StartAsync(exchange.Root);
            using var client = await SecrecyTests.SignInAsync(program.Address);

            await client.CollectAsync(id);

            var rebalanced = (await client.ReadAsync($"/api/accounts/{id}/benchmark")).GetProperty("events").EnumerateArray()
                .Where(step => step.GetProperty("kind").GetString() == "Rebalance").Select(step => step.Time("at"));
            Assert.Equal(mondays, rebalanced);
            await program.TerminateAsync();
        }
    }

    [Fact]
    public async Task Terminate_WhileTheExchangeKeepsARunWaiting_EndsCleanlyBeforeItAnswers()
    {
        await using var exchange = await TestExchange.StartAsync(days: 3);
        using var program = await StartAsync(exchange.Root);
        using var client = await SecrecyTests.SignInAsync(program.Address);
        await client.CollectAsync(await client.AddAccountAsync("Main"));
        var delay = TimeSpan.FromMinutes(10);
        exchange.Control.AddFault(new SimulatorFault { Kind = SimulatorFaultKind.Delay, Value = (int)delay.TotalMilliseconds, Count = Faults });
        var id = await client.AddAccountAsync("Second", key: "simulator-key-2", secret: "simulator-secret-2");
        var collect = client.PostAsync($"/api/accounts/{id}/collect", null, TestContext.Current.CancellationToken);
        await Wait.UntilAsync(() => exchange.Control.WaitingFaults < Faults, () => "a run that waits");
        var since = TimeProvider.System.GetTimestamp();

        Assert.Equal(0, await program.TerminateAsync());

        Assert.InRange(TimeProvider.System.GetElapsedTime(since), TimeSpan.Zero, TimeSpan.FromMinutes(1));
        Assert.False((program.Errors + program.Output).Contains("   at ", StringComparison.Ordinal), program.Errors + program.Output);
        await Record.ExceptionAsync(() => collect);
    }

    [Fact]
    public async Task Terminate_WhileTheScheduleWaitsForARunOfAUser_EndsCleanly()
    {
        await using var exchange = await TestExchange.StartAsync(days: 3);
        using var program = await StartAsync(exchange.Root);
        using var client = await SecrecyTests.SignInAsync(program.Address);
        var id = await client.AddAccountAsync("Main");
        await client.CollectAsync(id);
        exchange.Control.Advance(TimeSpan.FromHours(1));
        exchange.Control.AddFault(new SimulatorFault { Kind = SimulatorFaultKind.Delay, Value = 600_000, Count = Faults, Match = "/api/v3/account" });
        var collect = client.PostAsync($"/api/accounts/{id}/collect", null, TestContext.Current.CancellationToken);
        await Wait.UntilAsync(() => exchange.Control.WaitingFaults < Faults, () => "a run that waits");
        // Each addition wakes the schedule, for which the account is due again; writes come one after the other, so that it has got there meanwhile.
        for (var times = 0; times < 20; times++) await client.AddAccountAsync($"Other {times}");

        Assert.Equal(0, await program.TerminateAsync());

        Assert.False((program.Errors + program.Output).Contains("   at ", StringComparison.Ordinal), program.Errors + program.Output);
        await Record.ExceptionAsync(() => collect);
    }

    private Task<ProgramProcess> StartAsync(string exchange) =>
        ProgramProcess.StartAsync([.. SecrecyTests.Settings(_directory), .. TestExchange.Environment(exchange)]);
}
