using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using BinanceDashboard.Collector.Jobs;
using BinanceDashboard.Simulator;
using BinanceDashboard.Tests.EndToEnd;
using Microsoft.Extensions.DependencyInjection;

namespace BinanceDashboard.Tests.Api;

/// <summary>Jobs as a script sees them. The schedule sleeps; a look of it is made where a test needs one.</summary>
public sealed class JobRoutesTests(ImpatientProduct running) : IClassFixture<ImpatientProduct>
{
    private const string Locked = "/api/v3/account";

    [Fact]
    public async Task List_EveryJobWithItsSchedule()
    {
        var jobs = (await running.Client.ReadAsync("/api/jobs")).EnumerateArray().ToList();

        Assert.Equal(["snapshots", "flows", "records", "trading", "imports", "alerts", "webhooks"], jobs.Select(job => Text(job, "name")));
        Assert.All(jobs.Take(4), job => Assert.Equal("every hour", Text(job, "schedule")));
        Assert.Equal(HttpStatusCode.Unauthorized, (await running.Product.Anonymous().GetAsync("/api/jobs", Token)).StatusCode);
    }

    [Fact]
    public async Task Run_Now_RunsThoughNothingIsDue()
    {
        await BeginAsync();
        var before = (await running.Client.AccountAsync(running.AccountId)).Time("lastSnapshotAt");

        Assert.Equal(HttpStatusCode.Accepted, (await RunAsync("snapshots")).StatusCode);
        var job = await EndedAsync("snapshots", _ => true);

        Assert.Equal(("Ok", 1), (Text(job, "lastResult"), job.GetProperty("lastAccounts").GetInt32()));
        Assert.True((await running.Client.AccountAsync(running.AccountId)).Time("lastSnapshotAt") > before);
        Assert.InRange(job.Time("nextRunAt") - job.Time("lastRunAt"), TimeSpan.Zero, TimeSpan.FromHours(1));
    }

    [Fact]
    public async Task Run_UnknownOrUnderWay_IsSaid()
    {
        await BeginAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await RunAsync("nonsense")).StatusCode);
        running.Control.AddFault(new SimulatorFault { Kind = SimulatorFaultKind.Delay, Value = 3_000, Count = 1, Match = Locked });

        var answers = new[] { await RunAsync("snapshots"), await RunAsync("snapshots") };

        Assert.Equal([HttpStatusCode.Accepted, HttpStatusCode.Conflict], answers.Select(answer => answer.StatusCode));
        Assert.Contains("running", await answers[1].SentenceAsync(), StringComparison.Ordinal);
        await EndedAsync("snapshots", _ => true);
    }

    [Fact]
    public async Task Run_ThatFails_TellsItsSentenceAndHeals()
    {
        await BeginAsync();
        running.Control.AddFault(new SimulatorFault { Kind = SimulatorFaultKind.Status, Value = 503, Count = 20, Match = "/api/" });

        await RunAsync("snapshots");
        var failed = await EndedAsync("snapshots", job => Text(job, "lastResult") == "Failed");
        Assert.NotEqual("", Text(failed, "lastError"));

        await BeginAsync();
        await RunAsync("snapshots");
        var healed = await EndedAsync("snapshots", job => Text(job, "lastResult") == "Ok");
        Assert.Equal(JsonValueKind.Null, healed.GetProperty("lastError").ValueKind);
    }

    [Fact]
    public async Task Look_WithNothingDue_IsNoRun()
    {
        await BeginAsync();
        await LookAsync("snapshots");
        await LookAsync("snapshots");
        var last = (await JobAsync("snapshots")).GetProperty("lastRunAt");

        await LookAsync("snapshots");

        Assert.Equal(last.ToString(), (await JobAsync("snapshots")).GetProperty("lastRunAt").ToString());
        await LookAsync("imports");
        var imports = await JobAsync("imports");
        Assert.Equal(("Nothing due", JsonValueKind.Null), (Text(imports, "lastResult"), imports.GetProperty("nextRunAt").ValueKind));
    }

    [Fact]
    public async Task Look_AfterTheClockJumped_RunsOnceAndNotTwice()
    {
        await BeginAsync();
        await LookAsync("snapshots");
        running.Forward(TimeSpan.FromHours(30));
        await running.SignInAsync();
        var before = (await running.Client.PointsAsync(running.AccountId)).Count;

        for (var times = 0; times < 3; times++) await LookAsync("snapshots");

        Assert.Equal(before + 1, (await running.Client.PointsAsync(running.AccountId)).Count);
    }

    [Fact]
    public async Task AnotherUser_SeesNothingOfTheseRunsAndMayNotPause()
    {
        await BeginAsync();
        await RunAsync("flows");
        await EndedAsync("flows", _ => true);
        await running.Client.PostAsJsonAsync("/api/users", new { email = "guest@example.org", password = "another horse" }, Token);
        using var guest = await running.Product.SignedInAsync("guest@example.org", "another horse");

        var jobs = (await guest.ReadAsync("/api/jobs")).EnumerateArray();

        Assert.All(jobs, job => Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (job.GetProperty("lastRunAt").ValueKind, job.GetProperty("nextRunAt").ValueKind)));
        Assert.Equal(HttpStatusCode.Conflict, (await guest.PostAsync("/api/jobs/flows/run", null, Token)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await guest.PostAsync("/api/jobs/flows/pause", null, Token)).StatusCode);
    }

    [Fact]
    public async Task Pause_OutlivesARestart()
    {
        var directory = Directory.CreateTempSubdirectory("dashboard-test-").FullName;
        await using (var first = Product.Start(directory: directory))
        {
            using var owner = await first.SignedInAsync();
            Assert.Equal(HttpStatusCode.NoContent, (await owner.PostAsync("/api/jobs/trading/pause", null, Token)).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await owner.PostAsync("/api/jobs/nonsense/pause", null, Token)).StatusCode);
        }

        await using var second = Product.Start(directory: directory);
        using var again = await second.SignedInAsync();
        Assert.Equal(["trading"], await PausedAsync(again));
        Assert.Equal(HttpStatusCode.NoContent, (await again.PostAsync("/api/jobs/trading/resume", null, Token)).StatusCode);
        Assert.Empty(await PausedAsync(again));
    }

    [Fact]
    public async Task Look_WhilePaused_RunsNothing_ButAPersonMay()
    {
        await BeginAsync();
        await running.Client.PostAsync("/api/jobs/snapshots/pause", null, Token);
        running.Forward(TimeSpan.FromHours(2));
        await running.SignInAsync();
        var before = (await running.Client.PointsAsync(running.AccountId)).Count;

        await LookAsync("snapshots");
        Assert.Equal(before, (await running.Client.PointsAsync(running.AccountId)).Count);
        Assert.Equal(JsonValueKind.Null, (await JobAsync("snapshots")).GetProperty("nextRunAt").ValueKind);

        Assert.Equal(HttpStatusCode.Accepted, (await RunAsync("snapshots")).StatusCode);
        await EndedAsync("snapshots", _ => true);
        Assert.Equal(before + 1, (await running.Client.PointsAsync(running.AccountId)).Count);
        await running.Client.PostAsync("/api/jobs/snapshots/resume", null, Token);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static string? Text(JsonElement job, string name) => job.GetProperty(name).GetString();

    private static async Task<IEnumerable<string?>> PausedAsync(HttpClient client) =>
        [.. (await client.ReadAsync("/api/jobs")).EnumerateArray().Where(job => job.GetProperty("paused").GetBoolean()).Select(job => Text(job, "name"))];

    private async Task BeginAsync()
    {
        running.Straighten();
        running.Rest();
        await running.SignInAsync();
    }

    private Task LookAsync(string name) => running.Product.Services.GetRequiredService<JobRunner>().RunDueAsync(name, Token);

    private Task<HttpResponseMessage> RunAsync(string name) => running.Client.PostAsync($"/api/jobs/{name}/run", null, Token);

    private async Task<JsonElement> JobAsync(string name) => (await running.Client.ReadAsync("/api/jobs")).EnumerateArray().Single(job => Text(job, "name") == name);

    private Task<JsonElement> EndedAsync(string name, Func<JsonElement, bool> wanted) => Wait.ForAsync(
        () => JobAsync(name), job => !job.GetProperty("running").GetBoolean() && job.GetProperty("lastRunAt").ValueKind != JsonValueKind.Null && wanted(job), job => job.ToString());
}
