using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using BinanceDashboard.Simulator;
using Microsoft.Extensions.Logging.Abstractions;

namespace BinanceDashboard.Tests.Simulator;

/// <summary>A simulator on a free port, its clock under the test's hand, with a client that signs.</summary>
internal sealed class SimulatorClient : IAsyncDisposable
{
    public const string Key = "simulator-key";
    public const string Secret = "simulator-secret";
    public static readonly DateTimeOffset RealNow = new(2026, 3, 14, 9, 26, 53, 589, TimeSpan.Zero);

    private readonly SimulatorServer _server;

    private SimulatorClient(SimulatorServer server, ManualTime time)
    {
        _server = server;
        Time = time;
        Http = new HttpClient { BaseAddress = server.Address };
    }

    public ManualTime Time { get; }

    public HttpClient Http { get; }

    public SimulatorControl Control => _server.Control;

    public static async Task<SimulatorClient> StartAsync(SimulatorOptions? options = null, DateTimeOffset? realNow = null)
    {
        var time = new ManualTime(realNow ?? RealNow);
        var server = new SimulatorServer(time, NullLogger<SimulatorServer>.Instance);
        await server.StartAsync(options ?? new SimulatorOptions { Days = 20 }, TestContext.Current.CancellationToken);
        return new SimulatorClient(server, time);
    }

    /// <summary>The query with timestamp, as it stands, and its signature.</summary>
    public string Sign(string query = "", long? timestamp = null, string secret = Secret)
    {
        var text = $"{query}{(query.Length > 0 ? "&" : "")}timestamp={timestamp ?? Control.Now.ToUnixTimeMilliseconds()}";
        return $"{text}&signature={SignatureOf(text, secret)}";
    }

    public static string SignatureOf(string text, string secret = Secret) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(text)));

    public async Task<HttpResponseMessage> SendAsync(string pathAndQuery, string? key = Key, HttpMethod? method = null, string? body = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, pathAndQuery);
        if (key is not null) request.Headers.Add("X-MBX-APIKEY", key);
        if (body is not null) request.Content = new StringContent(body, new MediaTypeHeaderValue("application/x-www-form-urlencoded"));
        return await Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async Task<JsonElement> ReadAsync(string pathAndQuery)
    {
        using var response = await SendAsync(pathAndQuery);
        Assert.Equal(200, (int)response.StatusCode);
        return await BodyAsync(response);
    }

    public Task<JsonElement> ReadSignedAsync(string path, string query = "") => ReadAsync($"{path}?{Sign(query)}");

    /// <summary>Status, Binance's code and its text.</summary>
    public async Task<(int Status, int Code, string Message)> RefusalAsync(string pathAndQuery, string? key = Key)
    {
        using var response = await SendAsync(pathAndQuery, key);
        var body = await BodyAsync(response);
        return ((int)response.StatusCode, body.GetProperty("code").GetInt32(), body.GetProperty("msg").GetString()!);
    }

    public async Task<(int Status, JsonElement Body)> ControlAsync(string path, object body)
    {
        using var response = await Http.PostAsJsonAsync(path, body, TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, await BodyAsync(response));
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _server.DisposeAsync();
    }

    public static async Task<JsonElement> BodyAsync(HttpResponseMessage response) =>
        await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
}
