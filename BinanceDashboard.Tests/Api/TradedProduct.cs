using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using BinanceDashboard.Collector.Trading;
using BinanceDashboard.Store.Queries;
using BinanceDashboard.Tests.EndToEnd;
using Microsoft.Extensions.DependencyInjection;

namespace BinanceDashboard.Tests.Api;

/// <summary>An account whose trades and their prices were brought in, each kind with a minute's budgets of its own.</summary>
public sealed class TradedProduct : RunningProduct, IAsyncLifetime
{
    private static readonly string[] Streams = ["income", "fills", "orders"];

    // Nobody listens there.
    internal override IEnumerable<KeyValuePair<string, string>> Settings => TestExchange.Environment("http://127.0.0.1:9", "Nowhere");

    async ValueTask IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        foreach (var stream in Streams)
        {
            Rest();
            var answer = await Client.PostAsJsonAsync($"/api/accounts/{AccountId}/sync", new { streams = new[] { stream } }, TestContext.Current.CancellationToken);
            answer.EnsureSuccessStatusCode();
        }

        Rest();
        var account = await Product.Services.GetRequiredService<AccountQueries>().FindAsync(long.Parse(AccountId, CultureInfo.InvariantCulture), TestContext.Current.CancellationToken);
        await Product.Services.GetRequiredService<TradingRuns>().SyncAsync(account!, TestContext.Current.CancellationToken);
        Rest();
        await Client.CollectAsync(AccountId);
    }

    internal Task<JsonElement> ReadAsync(string query) => Client.ReadAsync($"/api/accounts/{AccountId}/{query}");

    internal async Task<IReadOnlyList<JsonElement>> ItemsAsync(string query) =>
        [.. (await ReadAsync($"{query}{(query.Contains('?', StringComparison.Ordinal) ? '&' : '?')}pageSize=10000")).GetProperty("items").EnumerateArray()];
}
