using System.Text.Json;
using System.Text.Json.Nodes;
using BinanceDashboard.Tests.EndToEnd;

namespace BinanceDashboard.Tests.Collector;

/// <summary>A product whose exchange is reached straight ("Sim") and over a detour ("Detour"); the clock stands still.</summary>
internal sealed class FlowBench : IAsyncDisposable
{
    // Longer than any budget's window.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(61);

    private readonly ShiftedTime _time;

    private FlowBench(ShiftedTime time, TestExchange exchange, Detour detour, Product product, HttpClient client) =>
        (_time, Exchange, Detour, Product, Client) = (time, exchange, detour, product, client);

    public TestExchange Exchange { get; }

    public Detour Detour { get; }

    public Product Product { get; }

    public HttpClient Client { get; }

    public static async Task<FlowBench> StartAsync(int days)
    {
        var time = new ShiftedTime();
        var exchange = await TestExchange.StartAsync(days, time: time);
        exchange.Control.Stop();
        var detour = await Detour.StartAsync(exchange.Root);
        var product = Product.Start([.. exchange.Settings(), .. TestExchange.Environment(detour.Root, "Detour")], time: time);
        return new FlowBench(time, exchange, detour, product, await product.SignedInAsync());
    }

    /// <summary>Adds an account and collects it once.</summary>
    public async Task<string> FollowAsync(string name = "Main", string environment = "Detour")
    {
        var id = await Client.AddAccountAsync(name, environment);
        await CollectAsync(id);
        return id;
    }

    /// <summary>Collects when what earlier calls have spent of the exchange's budgets is free again; its clock, and so the prices, stand where they stood.</summary>
    public async Task<JsonElement> CollectAsync(string id)
    {
        _time.Forward(Pause);
        return await Client.CollectAsync(id);
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
