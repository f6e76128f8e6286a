using System.Net.Http.Json;
using System.Text.Json;
using BinanceDashboard.Tests.EndToEnd;

namespace BinanceDashboard.Tests.Collector;

/// <summary>An account that was added is collected by itself, at once and wholly.</summary>
public sealed class FirstRunTests(ScheduledProduct running) : IClassFixture<ScheduledProduct>
{
    [Fact]
    public async Task Add_Account_IsNewAndByItselfOkWithSnapshotFlowsAndPermissions()
    {
        var added = await running.Client.PostAsJsonAsync(
            "/api/accounts", new { name = "Fresh", environment = "Sim", apiKey = "simulator-key-2", apiSecret = "simulator-secret-2" }, TestContext.Current.CancellationToken);
        var account = await added.JsonAsync();
        Assert.Equal(("New", JsonValueKind.Null), (account.GetProperty("status").GetString(), account.GetProperty("permissions").ValueKind));
        var id = account.GetProperty("id").GetString()!;

        var ready = await running.Client.AccountWhenAsync(id, now => now.GetProperty("status").GetString() == "Ok" && now.GetProperty("permissions").ValueKind == JsonValueKind.Object);

        Assert.Equal((true, false), (ready.GetProperty("permissions").GetProperty("reading").GetBoolean(), ready.GetProperty("permissions").GetProperty("withdrawals").GetBoolean()));
        Assert.NotEmpty((await running.Client.ReadAsync($"/api/accounts/{id}/flows")).EnumerateArray());
    }

    [Fact]
    public async Task Status_SyncedButWithoutSnapshot_IsNotStale()
    {
        for (var times = 0; times < 5; times++)
        {
            var id = await running.Client.AddAccountAsync($"Watched {times}");
            var seen = new HashSet<string>();

            await running.Client.AccountWhenAsync(id, account =>
            {
                seen.Add(account.GetProperty("status").GetString()!);
                return seen.Contains("Ok");
            });

            Assert.Subset(new HashSet<string> { "New", "Ok" }, seen);
        }
    }

    [Fact]
    public async Task Patch_Resumed_IsCollectedAtOnce()
    {
        var id = await running.Client.AddAccountAsync("Paused");
        await running.Client.CollectAsync(id);
        await running.Client.PatchAsJsonAsync($"/api/accounts/{id}", new { disabled = true }, TestContext.Current.CancellationToken);
        running.Control.Advance(TimeSpan.FromHours(3));
        await running.Client.CollectAsync(running.AccountId);
        var before = (await running.Client.AccountAsync(id)).Time("lastSnapshotAt");

        await running.Client.PatchAsJsonAsync($"/api/accounts/{id}", new { disabled = false }, TestContext.Current.CancellationToken);

        await running.Client.AccountWhenAsync(id, account => account.Time("lastSnapshotAt") > before);
    }

    [Fact]
    public async Task Collect_EnvironmentGoneFromTheSettings_SaysSoAndTheAccountIsFailing()
    {
        var directory = Directory.CreateTempSubdirectory("dashboard-test-").FullName;
        string id;
        await using (var product = Product.Start(running.Exchange.Settings(), directory))
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
}
