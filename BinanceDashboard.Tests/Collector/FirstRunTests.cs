using System.Net.Http.Json;
using System.Text.Json;
using BinanceDashboard.Tests.EndToEnd;

namespace BinanceDashboard.Tests.Collector;

/// <summary>An account that was added is collected by itself, at once and wholly.</summary>
public sealed class FirstRunTests : IClassFixture<ScheduledProduct>, IAsyncDisposable
{
    private readonly ScheduledProduct _running;
    private readonly Dictionary<string, string> _added = [];

    public FirstRunTests(ScheduledProduct running)
    {
        _running = running;
        running.Rest();
    }

    // The schedule would ask for their flows as well, out of the one budget that a key has.
    public async ValueTask DisposeAsync()
    {
        foreach (var id in _added.Keys.ToList()) await RemoveAsync(id);
    }

    [Fact]
    public async Task Add_Account_IsNewAndByItselfOkWithSnapshotFlowsAndPermissions()
    {
        var added = await _running.Client.PostAsJsonAsync(
            "/api/accounts", new { name = "Fresh", environment = "Sim", apiKey = "simulator-key-2", apiSecret = "simulator-secret-2" }, TestContext.Current.CancellationToken);
        var account = await added.JsonAsync();
        Assert.Equal(("New", JsonValueKind.Null), (account.GetProperty("status").GetString(), account.GetProperty("permissions").ValueKind));
        var id = account.GetProperty("id").GetString()!;
        _added[id] = "Fresh";

        var ready = await _running.Client.AccountWhenAsync(id, now => now.GetProperty("status").GetString() == "Ok" && now.GetProperty("permissions").ValueKind == JsonValueKind.Object);

        Assert.Equal((true, false), (ready.GetProperty("permissions").GetProperty("reading").GetBoolean(), ready.GetProperty("permissions").GetProperty("withdrawals").GetBoolean()));
        Assert.NotEmpty((await _running.Client.ReadAsync($"/api/accounts/{id}/flows")).EnumerateArray());
    }

    [Fact]
    public async Task Status_SyncedButWithoutSnapshot_IsNotStale()
    {
        for (var times = 0; times < 5; times++)
        {
            _running.Rest();
            var id = await AddAsync($"Watched {times}");
            var seen = new HashSet<string>();

            await _running.Client.AccountWhenAsync(id, account =>
            {
                seen.Add(account.GetProperty("status").GetString()!);
                return seen.Contains("Ok");
            });

            Assert.Subset(new HashSet<string> { "New", "Ok" }, seen);
            await RemoveAsync(id);
        }
    }

    [Fact]
    public async Task Patch_Resumed_IsCollectedAtOnce()
    {
        var id = await AddAsync("Paused");
        _running.Rest();
        await _running.Client.CollectAsync(id);
        await _running.Client.PatchAsJsonAsync($"/api/accounts/{id}", new { disabled = true }, TestContext.Current.CancellationToken);
        _running.Control.Advance(TimeSpan.FromHours(3));
        _running.Rest();
        await _running.Client.CollectAsync(_running.AccountId);
        var before = (await _running.Client.AccountAsync(id)).Time("lastSnapshotAt");
        _running.Rest();

        await _running.Client.PatchAsJsonAsync($"/api/accounts/{id}", new { disabled = false }, TestContext.Current.CancellationToken);

        await _running.Client.AccountWhenAsync(id, account => account.Time("lastSnapshotAt") > before);
    }

    [Fact]
    public async Task Collect_EnvironmentGoneFromTheSettings_SaysSoAndTheAccountIsFailing()
    {
        var directory = Directory.CreateTempSubdirectory("dashboard-test-").FullName;
        string id;
        await using (var product = Product.Start(_running.Exchange.Settings(), directory))
        {
            using var first = await product.SignedInAsync();
            await first.CollectAsync(id = await first.AddAccountAsync("Main"));
        }

        await using var restarted = Product.Start(directory: directory);
        using var client = await restarted.SignedInAsync();

        Assert.Contains("environment", await (await client.TryCollectAsync(id)).SentenceAsync(), StringComparison.Ordinal);
        var account = await client.AccountAsync(id);
        Assert.Equal("Failing", account.GetProperty("status").GetString());
        Assert.Contains("'Sim'", account.GetProperty("reason").GetString(), StringComparison.Ordinal);
        Assert.NotEmpty(await client.PointsAsync(id));
    }

    private async Task<string> AddAsync(string name)
    {
        var id = await _running.Client.AddAccountAsync(name);
        _added[id] = name;
        return id;
    }

    private async Task RemoveAsync(string id)
    {
        (await _running.Client.DeleteAsync($"/api/accounts/{id}?confirm={_added[id]}", TestContext.Current.CancellationToken)).EnsureSuccessStatusCode();
        _added.Remove(id);
    }
}
