using System.Net.Http.Json;
using BinanceDashboard.Tests.EndToEnd;

namespace BinanceDashboard.Tests.Access;

/// <summary>Accounts of the settings are created once and never overwritten.</summary>
public sealed class OwnerSetUpTests
{
    [Fact]
    public async Task Start_WithAccountsInTheSettings_CreatesEachOnceAndOverwritesNone()
    {
        await using var exchange = await TestExchange.StartAsync(days: 3);
        var directory = Directory.CreateTempSubdirectory("dashboard-test-").FullName;
        string id;
        await using (var product = Product.Start([.. exchange.Settings(), .. Account(0, "Main", "simulator-key", "simulator-secret")], directory))
        {
            using var client = await product.SignedInAsync();
            var account = Assert.Single((await client.ReadAsync("/api/accounts")).EnumerateArray());
            Assert.Equal("Main", account.GetProperty("name").GetString());
            await client.CollectAsync(id = account.GetProperty("id").GetString()!);
        }

        await using var restarted = Product.Start([.. exchange.Settings(), .. Account(0, "MAIN", "nobodys-key", "x"), .. Account(1, "Second", "simulator-key-2", "simulator-secret-2")], directory);
        using var again = await restarted.SignedInAsync();

        Assert.Equal(["Main", "Second"], (await again.ReadAsync("/api/accounts")).EnumerateArray().Select(account => account.GetProperty("name").GetString()));
        Assert.True((await again.CollectAsync(id)).GetProperty("complete").GetBoolean());
    }

    [Fact]
    public async Task Start_WithAnotherPasswordInTheSettings_KeepsTheOwnersOwn()
    {
        var directory = Directory.CreateTempSubdirectory("dashboard-test-").FullName;
        await using (Product.Start(directory: directory))
        {
        }

        using var program = await ProgramProcess.StartAsync(
            [new("Storage:DataDirectory", directory), new("Owner:Email", "another@example.org"), new("Owner:Password", "another password")]);
        using var client = new HttpClient { BaseAddress = program.Address };

        var owner = await client.PostAsJsonAsync("/api/auth/login", new { email = Product.Email, password = Product.Password }, TestContext.Current.CancellationToken);
        var another = await client.PostAsJsonAsync("/api/auth/login", new { email = "another@example.org", password = "another password" }, TestContext.Current.CancellationToken);

        Assert.Equal((System.Net.HttpStatusCode.OK, System.Net.HttpStatusCode.Unauthorized), (owner.StatusCode, another.StatusCode));
    }

    private static IEnumerable<KeyValuePair<string, string>> Account(int index, string name, string key, string secret) =>
    [
        new($"Owner:Accounts:{index}:Name", name),
        new($"Owner:Accounts:{index}:Environment", "sim"),
        new($"Owner:Accounts:{index}:ApiKey", key),
        new($"Owner:Accounts:{index}:ApiSecret", secret),
    ];
}
