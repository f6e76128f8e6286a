using System.Net.Http.Json;
using System.Text.Json;

namespace BinanceDashboard.Tests.EndToEnd;

/// <summary>Calls of the API as a script would make them.</summary>
internal static class ApiCalls
{
    public static async Task<string> AddAccountAsync(this HttpClient client, string name, string environment = "Sim", string key = "simulator-key", string secret = "simulator-secret")
    {
        var answer = await client.PostAsJsonAsync("/api/accounts", new { name, environment, apiKey = key, apiSecret = secret }, TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.Created, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("id").GetString()!;
    }

    /// <summary>Collects; while the schedule's own run goes on (409) it asks again.</summary>
    public static async Task<JsonElement> CollectAsync(this HttpClient client, string id)
    {
        for (; ; )
        {
            var answer = await client.PostAsync($"/api/accounts/{id}/collect", null, TestContext.Current.CancellationToken);
            if (answer.StatusCode == System.Net.HttpStatusCode.Conflict) continue;
            Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            return await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        }
    }

    public static Task<JsonElement> ReadAsync(this HttpClient client, string path) => client.GetFromJsonAsync<JsonElement>(path, TestContext.Current.CancellationToken);

    public static decimal Number(this JsonElement element, string name) => element.GetProperty(name).GetDecimal();

    public static DateTimeOffset Time(this JsonElement element, string name) => element.GetProperty(name).GetDateTimeOffset();
}
