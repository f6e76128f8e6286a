using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace BinanceDashboard.Tests.Simulator.Streams;

/// <summary>A bare WebSocket connection to a simulator.</summary>
internal sealed class StreamProbe : IAsyncDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly byte[] _buffer = new byte[1 << 20];

    public WebSocketCloseStatus? CloseStatus => _socket.CloseStatus;

    public static async Task<StreamProbe> ConnectAsync(SimulatorClient exchange, string pathAndQuery)
    {
        var probe = new StreamProbe();
        probe._socket.Options.CollectHttpResponseDetails = true;
        await probe._socket.ConnectAsync(new Uri(exchange.Http.BaseAddress!.ToString().Replace("http:", "ws:") + pathAndQuery.TrimStart('/')), TestContext.Current.CancellationToken);
        return probe;
    }

    public Task SendAsync(string text) => _socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, TestContext.Current.CancellationToken);

    /// <summary>The next message; undefined once the other side has closed.</summary>
    public async Task<JsonElement> ReadAsync()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        for (var length = 0; ;)
        {
            var part = await _socket.ReceiveAsync(_buffer.AsMemory(length), patience.Token);
            if (part.MessageType == WebSocketMessageType.Close) return default;
            length += part.Count;
            if (part.EndOfMessage) return JsonSerializer.Deserialize<JsonElement>(_buffer.AsSpan(0, length));
        }
    }

    public async Task<JsonElement> AskAsync(string text)
    {
        await SendAsync(text);
        return await ReadAsync();
    }

    public ValueTask DisposeAsync()
    {
        _socket.Dispose();
        return ValueTask.CompletedTask;
    }
}
