using System.Text;
using BinanceDashboard.Tests.EndToEnd;
using BinanceDashboard.Tests.Exchange.Keys;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;

namespace BinanceDashboard.Tests.Access;

/// <summary>A key is told to its exchange and to nobody else.</summary>
public sealed class SecrecyTests
{
    private const string Token = "bd_a-token-that-nobody-may-read-anywhere";

    private static readonly string[] Secrets = ["simulator-key", "&signature=", "simulator-secret", Product.Password, Token, .. TestKeys.RsaPem.Split('\n')[1..3]];

    [Fact]
    public async Task Files_AndAnswers_HoldNoKeyAndNoSecret()
    {
        await using var exchange = await TestExchange.StartAsync(days: 3);
        var directory = Directory.CreateTempSubdirectory("dashboard-test-").FullName;
        using var program = await ProgramProcess.StartAsync([.. Settings(directory), .. exchange.Settings(), new("Logging:LogLevel:Default", "Trace"), new("Logging:LogLevel:System.Net.Http", "Trace")]);
        using var client = await SignInAsync(program.Address);
        var id = await client.AddAccountAsync("Main");
        await client.CollectAsync(id);
        await client.AddAccountAsync("Broken", secret: "simulator-secret-wrong");
        await client.AddAccountAsync("Own", secret: TestKeys.RsaPem, keyType: "Rsa");
        await RefusedAsync(program.Address);
        await Wait.ForAsync(() => client.ReadAsync("/api/logs?level=Information&text=snapshot taken"), entries => entries.GetArrayLength() > 0, _ => "the snapshot in the log");
        var answers = new StringBuilder();
        foreach (var path in new[] { "accounts", $"accounts/{id}/nav", $"accounts/{id}/flows", $"accounts/{id}/benchmark", "users", "logs?take=1000", "logs?format=csv" })
            answers.Append(await client.GetStringAsync($"/api/{path}", TestContext.Current.CancellationToken));

        AssertSecret("answers", answers.Append(await LogPageAsync(program.Address)).ToString());
        await program.TerminateAsync();
        AssertSecret("log", program.Output + program.Errors);
        var files = Directory.GetFiles(directory, "*", SearchOption.AllDirectories);
        Assert.Contains(files, file => file.EndsWith(".jsonl", StringComparison.Ordinal));
        foreach (var file in files)
            AssertSecret(file, Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task Collect_KeyRingGone_SaysSoAndGoesOnWhenTheKeyIsEnteredAgain()
    {
        await using var exchange = await TestExchange.StartAsync(days: 3);
        var directory = Directory.CreateTempSubdirectory("dashboard-test-").FullName;
        string id;
        await using (var product = Product.Start(exchange.Settings(), directory))
        {
            using var before = await product.SignedInAsync();
            await before.CollectAsync(id = await before.AddAccountAsync("Main"));
        }

        Directory.Delete(Path.Combine(directory, "keys"), recursive: true);
        await using var restarted = Product.Start(exchange.Settings(), directory);
        using var client = await restarted.SignedInAsync();

        Assert.Contains("enter the key again under Accounts", await (await client.TryCollectAsync(id)).SentenceAsync(), StringComparison.Ordinal);
        Assert.Equal("Failing", (await client.AccountAsync(id)).GetProperty("status").GetString());
        Assert.NotEmpty(await client.PointsAsync(id));

        using var change = System.Net.Http.Json.JsonContent.Create(new { apiKey = "simulator-key", apiSecret = "simulator-secret" });
        await client.PatchAsync($"/api/accounts/{id}", change, TestContext.Current.CancellationToken);
        Assert.True((await client.CollectAsync(id)).GetProperty("complete").GetBoolean());
    }

    [Fact]
    public async Task Collect_KeyRingRotated_StillReadsTheKeysProtectedBefore()
    {
        await using var exchange = await TestExchange.StartAsync(days: 3);
        var directory = Directory.CreateTempSubdirectory("dashboard-test-").FullName;
        string id;
        await using (var product = Product.Start(exchange.Settings(), directory))
        {
            using var before = await product.SignedInAsync();
            id = await before.AddAccountAsync("Before");
            var ring = product.Services.GetRequiredService<IKeyManager>();
            ring.CreateNewKey(ring.GetAllKeys().Max(key => key.ActivationDate).AddTicks(1), DateTimeOffset.MaxValue.AddYears(-1));
        }

        await using var restarted = Product.Start(exchange.Settings(), directory);
        using var client = await restarted.SignedInAsync();
        await client.AddAccountAsync("After");

        Assert.True((await client.CollectAsync(id)).GetProperty("complete").GetBoolean());
        var rings = await SqlFile.ReadAsync(Path.Combine(directory, "dashboard.db"), "SELECT ProtectedKey FROM Account");
        Assert.Equal(2, rings.Select(RingKeyOf).Distinct().Count());
    }

    // Four bytes that say what it is, then the id of the key it was protected with.
    private static Guid RingKeyOf(string text) => new(Microsoft.AspNetCore.WebUtilities.WebEncoders.Base64UrlDecode(text).AsSpan(4, 16));

    internal static IEnumerable<KeyValuePair<string, string>> Settings(string directory) =>
        [new("Storage:DataDirectory", directory), new("Owner:Email", Product.Email), new("Owner:Password", Product.Password)];

    internal static async Task<HttpClient> SignInAsync(Uri address)
    {
        var client = new HttpClient { BaseAddress = address };
        using var body = System.Net.Http.Json.JsonContent.Create(new { email = Product.Email, password = Product.Password });
        var login = await client.PostAsync("/api/auth/login", body, TestContext.Current.CancellationToken);
        client.DefaultRequestHeaders.Authorization = new("Bearer", (await login.JsonAsync()).GetProperty("accessToken").GetString());
        return client;
    }

    // Said to be a token, and not taken: neither the refusal nor what the libraries say of it may repeat it.
    private static async Task RefusedAsync(Uri address)
    {
        using var script = new HttpClient { BaseAddress = address };
        script.DefaultRequestHeaders.Authorization = new("Bearer", Token);
        Assert.Equal(System.Net.HttpStatusCode.Unauthorized, (await script.GetAsync("/api/accounts", TestContext.Current.CancellationToken)).StatusCode);
    }

    private static async Task<string> LogPageAsync(Uri address)
    {
        using var browser = new HttpClient(new HttpClientHandler { CookieContainer = new System.Net.CookieContainer() }) { BaseAddress = address };
        using var answer = await browser.SignInAsync(Product.Email, Product.Password);
        var page = await browser.GetStringAsync("/logs?text=snapshot", TestContext.Current.CancellationToken);
        Assert.Contains("snapshot taken", page, StringComparison.Ordinal);
        return page;
    }

    private static void AssertSecret(string where, string text) =>
        Assert.All(Secrets, secret => Assert.False(text.Contains(secret, StringComparison.OrdinalIgnoreCase), $"'{secret}' stands in {where}."));
}
