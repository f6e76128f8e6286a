using System.Globalization;
using System.Text.Json;

namespace BinanceDashboard.Tests.Simulator.Replay;

/// <summary>
/// Reads histories of one account over signed HTTP in windows and pages of random sizes, the way a patient stranger with Binance's documents
/// would. The clock of limits moves on between calls, the world's stands still.
/// </summary>
internal sealed class ApiReader(SimulatorClient simulator, int account, Random random)
{
    private readonly string _key = account == 1 ? SimulatorClient.Key : "simulator-key-2";
    private readonly string _secret = account == 1 ? SimulatorClient.Secret : "simulator-secret-2";

    /// <summary>Milliseconds of the world's beginning and of its present.</summary>
    public (long Start, long Now) Life { get; } = (simulator.Control.Start.ToUnixTimeMilliseconds(), simulator.Control.Now.ToUnixTimeMilliseconds());

    public async Task<JsonElement> GetAsync(string path, string query = "", HttpMethod? method = null)
    {
        simulator.Time.Advance(TimeSpan.FromMinutes(1));
        using var answer = await simulator.SendAsync($"{path}?{simulator.Sign(query, secret: _secret)}", _key, method);
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, $"{path}?{query} → {(int)answer.StatusCode} {body}");
        return JsonSerializer.Deserialize<JsonElement>(body);
    }

    public async Task<JsonElement> GetPublicAsync(string path)
    {
        simulator.Time.Advance(TimeSpan.FromMinutes(1));
        return await simulator.ReadAsync(path);
    }

    /// <summary>All rows of an endpoint that answers by windows, each whole window in one answer or in pages.</summary>
    /// <param name="query">Without times and page.</param>
    /// <param name="rows">Where the rows stand in the answer; empty where the answer is the list.</param>
    public async Task<List<JsonElement>> WindowsAsync(string path, string query, ApiPaging paging, string rows = "")
    {
        var all = new List<JsonElement>();
        for (var from = Life.Start; from <= Life.Now;)
        {
            var to = Math.Min(from + random.NextInt64(paging.Longest.Ticks / 8, paging.Longest.Ticks) / TimeSpan.TicksPerMillisecond, Life.Now);
            var times = string.Create(CultureInfo.InvariantCulture, $"{paging.From}={from}&{paging.To}={to}");
            all.AddRange(await PagesAsync(path, query.Length == 0 ? times : $"{query}&{times}", paging, rows));
            from = to + 1;
        }

        return all;
    }

    /// <summary>All rows of an endpoint with pages and no times, or within the times of the query.</summary>
    public async Task<List<JsonElement>> PagesAsync(string path, string query, ApiPaging paging, string rows = "")
    {
        var all = new List<JsonElement>();
        var size = paging.Size is null ? int.MaxValue : random.Next(Math.Max(1, paging.LargestSize / 10), paging.LargestSize + 1);
        for (var page = 0; ; page++)
        {
            var place = paging.PageText(page, size);
            var answer = await GetAsync(path, string.Join('&', new[] { query, place }.Where(part => part.Length > 0)));
            var read = rows.Length == 0 ? answer : answer.TryGetProperty(rows, out var list) ? list : default;
            if (read.ValueKind == JsonValueKind.Array) all.AddRange(read.EnumerateArray());
            if (paging.Size is null || read.ValueKind != JsonValueKind.Array || read.GetArrayLength() < size) return all;
        }
    }

    /// <summary>All trades of a symbol by their ids, in pages of a random size.</summary>
    public async Task<List<JsonElement>> ByIdAsync(string path, string query)
    {
        var all = new List<JsonElement>();
        var (next, limit) = (0L, random.Next(3, 400));
        while (true)
        {
            var page = await GetAsync(path, string.Create(CultureInfo.InvariantCulture, $"{query}&fromId={next}&limit={limit}"));
            all.AddRange(page.EnumerateArray());
            if (page.GetArrayLength() < limit) return all;
            next = all[^1].GetProperty("id").GetInt64() + 1;
        }
    }
}
