using System.Text.Json;
using System.Text.Json.Nodes;
using BinanceDashboard.Tests.EndToEnd;

namespace BinanceDashboard.Tests.Collector;

/// <summary>A product whose exchange is reached straight ("Sim") and over a detour ("Detour"); the clock stands still.</summary>
internal sealed class FlowBench : IAsyncDisposable
{
    private FlowBench(TestExchange exchange, Detour detour, Product product, HttpClient client) => (Exchange, Detour, Product, Client) = (exchange, detour, product, client);

    public TestExchange Exchange { get; }

    public Detour Detour { get; }

    public Product Product { get; }

    public HttpClient Client { get; }

    public static async Task<FlowBench> StartAsync(int days)
    {
        var exchange = await TestExchange.StartAsync(days);
        exchange.Control.Stop();
        var detour = await Detour.StartAsync(exchange.Root);
        var product = Product.Start([.. exchange.Settings(), .. TestExchange.Environment(detour.Root, "Detour")]);
        return new FlowBench(exchange, detour, product, await product.SignedInAsync());
    }

    /// <summary>Adds an account and collects it once.</summary>
    public async Task<string> FollowAsync(string name = "Main", string environment = "Detour")
    {
        await Exchange.RestAsync();
        var id = await Client.AddAccountAsync(name, environment);
        await Client.CollectAsync(id);
        return id;
    }

    public async Task<IReadOnlyList<JsonElement>> FlowsAsync(string id) => [.. (await Client.ReadAsync($"/api/accounts/{id}/flows")).EnumerateArray()];

    public async Task<JsonElement> FlowAsync(string id, string externalId) =>
        Assert.Single(await FlowsAsync(id), flow => flow.GetProperty("externalId").GetString() == externalId);

    public async Task<IReadOnlyList<JsonElement>> EventsAsync(string id) => [.. (await Client.ReadAsync($"/api/accounts/{id}/benchmark")).GetProperty("events").EnumerateArray()];

    /// <summary>An answer in which the row of an id is changed.</summary>
    public static string EachRow(string body, string id, Action<JsonObject> change)
    {
        var rows = JsonNode.Parse(body)!.AsArray();
        foreach (var row in rows.Where(row => row!["id"]!.GetValue<string>() == id)) change(row!.AsObject());
        return rows.ToJsonString();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Product.DisposeAsync();
        await Detour.DisposeAsync();
        await Exchange.DisposeAsync();
    }
}
