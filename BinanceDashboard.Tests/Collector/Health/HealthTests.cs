using System.Net;
using System.Text.Json;
using BinanceDashboard.Collector.Health;
using BinanceDashboard.Tests.EndToEnd;
using Microsoft.Extensions.DependencyInjection;

namespace BinanceDashboard.Tests.Collector.Health;

/// <summary>What a monitor is told, without being anybody.</summary>
public sealed class HealthTests(RunningProduct running) : IClassFixture<RunningProduct>
{
    [Fact]
    public async Task Ready_AllWell_EachCheckWithItsSentence()
    {
        running.Straighten();
        running.Rest();

        var (status, checks) = await ReadAsync(running.Product);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(["database", "migrations", "writer", "disk", "clock", "accounts", "keys", "jobs"], checks.Keys);
        Assert.All(checks.Values, check => Assert.EndsWith(".", check.Message, StringComparison.Ordinal));
        Assert.All(checks.Where(check => check.Key is "database" or "migrations" or "writer"), check => Assert.Equal("Healthy", check.Value.Status));
    }

    [Theory]
    [InlineData(99, HttpStatusCode.ServiceUnavailable, "Unhealthy", "99 MB")]
    [InlineData(999, HttpStatusCode.OK, "Degraded", "999 MB")]
    [InlineData(1_000, HttpStatusCode.OK, "Healthy", "1.0 GB")]
    public async Task Ready_LittleDiskLeft_DegradesAndThenFails(int megabytes, HttpStatusCode status, string level, string left)
    {
        await using var product = Product.Start(replace: services => services.AddSingleton<FreeSpace>(_ => megabytes * 1_000_000L));

        var (answered, checks) = await ReadAsync(product);

        Assert.Equal((status, level), (answered, checks["disk"].Status));
        Assert.Contains(left, checks["disk"].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ready_AKeyThatIsRefused_IsCountedAndNobodyNamed()
    {
        running.Straighten();
        running.Rest();
        await running.SignInAsync();
        var id = await running.Client.AddAccountAsync("Grandmother's savings", secret: "not the secret");
        await running.Client.TryCollectAsync(id);
        running.Rest();

        var (status, checks) = await ReadAsync(running.Product);

        Assert.Equal((HttpStatusCode.OK, "Degraded", "Degraded"), (status, checks["keys"].Status, checks["accounts"].Status));
        Assert.Contains("refused: 1.", checks["keys"].Message, StringComparison.Ordinal);
        Assert.DoesNotContain(checks.Values, check => check.Message.Contains("Grandmother", StringComparison.Ordinal));
        await running.SignInAsync();
        await running.Client.DeleteAsync($"/api/accounts/{id}?confirm=Grandmother's savings", TestContext.Current.CancellationToken);
        running.Rest();
        Assert.Equal("Healthy", (await ReadAsync(running.Product)).Checks["keys"].Status);
    }

    [Theory]
    [InlineData(0.9, false, HealthLevel.Healthy, "agrees")]
    [InlineData(-1.5, false, HealthLevel.Degraded, "1.5 s ahead of")]
    [InlineData(9.9, false, HealthLevel.Degraded, "9.9 s behind")]
    [InlineData(-10.1, false, HealthLevel.Failed, "10.1 s ahead of")]
    [InlineData(86_400, true, HealthLevel.Healthy, "a clock of its own")]
    public void Clock_FarFromTheExchanges_IsSaid(double seconds, bool isHere, HealthLevel level, string words)
    {
        var finding = ClockProbe.Judge("Live", TimeSpan.FromSeconds(seconds), isHere);

        Assert.Equal(level, finding.Level);
        Assert.Contains(words, finding.Sentence, StringComparison.Ordinal);
    }

    private static async Task<(HttpStatusCode Status, IReadOnlyDictionary<string, (string Status, string Message)> Checks)> ReadAsync(Product product)
    {
        using var client = product.Anonymous();
        var answer = await client.GetAsync("/health/ready", TestContext.Current.CancellationToken);
        var checks = (await answer.JsonAsync()).GetProperty("checks").EnumerateArray();
        return (answer.StatusCode, checks.ToDictionary(check => Text(check, "name"), check => (Text(check, "status"), Text(check, "message"))));
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
