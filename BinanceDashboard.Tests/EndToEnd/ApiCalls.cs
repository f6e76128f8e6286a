using System.Net.Http.Json;
using System.Text.Json;

namespace BinanceDashboard.Tests.EndToEnd;

/// <summary>Calls of the API as a script would make them.</summary>
internal static class ApiCalls
{
    public static async Task<string> AddAccountAsync(this HttpClient client, string name, string environment = "Sim", string key = "simulator-key", string secret = "simulator-secret", string keyType = "Hmac")
    {
        var answer = await client.PostAsJsonAsync("/api/accounts", new { name, environment, keyType, apiKey = key, apiSecret = secret }, TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.Created, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("id").GetString()!;
    }

    /// <summary>Collects; while the schedule's own run goes on (409) it asks again.</summary>
    public static async Task<JsonElement> CollectAsync(this HttpClient client, string id)
    {
        var answer = await client.TryCollectAsync(id);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return await answer.JsonAsync();
    }

    /// <summary>The answer of a collect, good or bad, once no other run is in the way.</summary>
    public static async Task<HttpResponseMessage> TryCollectAsync(this HttpClient client, string id)
    {
        Task<HttpResponseMessage> Ask() => client.PostAsync($"/api/accounts/{id}/collect", null, TestContext.Current.CancellationToken);
        return await Wait.ForAsync(Ask, answer => answer.StatusCode != System.Net.HttpStatusCode.Conflict, _ => "the end of another run");
    }

    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage answer) =>
        JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    /// <summary>The sentence of problem details; what is none of these fails.</summary>
    public static async Task<string> SentenceAsync(this HttpResponseMessage answer)
    {
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        return (await answer.JsonAsync()).GetProperty("detail").GetString()!;
    }

    /// <summary>The account as the list of accounts tells it.</summary>
    public static async Task<JsonElement> AccountAsync(this HttpClient client, string id) =>
        (await client.ReadAsync("/api/accounts")).EnumerateArray().Single(account => account.GetProperty("id").GetString() == id);

    /// <summary>Waits until the account is as asked for; the schedule's runs are not this test's own.</summary>
    public static Task<JsonElement> AccountWhenAsync(this HttpClient client, string id, Func<JsonElement, bool> wanted) =>
        Wait.ForAsync(() => client.AccountAsync(id), wanted, account => account.ToString());

    public static async Task<IReadOnlyList<JsonElement>> PointsAsync(this HttpClient client, string id) =>
        [.. (await client.ReadAsync($"/api/accounts/{id}/nav")).GetProperty("points").EnumerateArray()];

    public static Task<JsonElement> ReadAsync(this HttpClient client, string path) => client.GetFromJsonAsync<JsonElement>(path, TestContext.Current.CancellationToken);

    public static decimal Number(this JsonElement element, string name) => element.GetProperty(name).GetDecimal();

    public static DateTimeOffset Time(this JsonElement element, string name) => element.GetProperty(name).GetDateTimeOffset();
}
