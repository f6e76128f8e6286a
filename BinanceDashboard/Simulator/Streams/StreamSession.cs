using System.Net.WebSockets;
using System.Text;
using System.Threading.Channels;

namespace BinanceDashboard.Simulator.Streams;

/// <summary>One WebSocket connection: what it has subscribed to, and its way in and out.</summary>
/// <threadsafety>Subscriptions are guarded by the world's lock; sending and ending are safe from any thread.</threadsafety>
internal sealed class StreamSession(WebSocket socket, StreamPath path, DateTimeOffset openedAt) : IDisposable
{
    private const int MostWaiting = 16_384;
    private const int LongestMessage = 65_536;
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(2);

    private readonly Channel<byte[]> _outgoing = Channel.CreateBounded<byte[]>(new BoundedChannelOptions(MostWaiting) { SingleReader = true });
    private readonly CancellationTokenSource _abort = new();
    private (WebSocketCloseStatus Status, string Reason) _end = (WebSocketCloseStatus.NormalClosure, "");
    private volatile bool _isSilent;

    public StreamPlace Place => path.Place;

    /// <summary>The exchange's time.</summary>
    public DateTimeOffset OpenedAt => openedAt;

    /// <summary>Of the messages that come in.</summary>
    public RateWindow Rate { get; } = new(1, path.Place is StreamPlace.Plain ? 5 : 10);

    /// <summary>In the order in which they were asked for.</summary>
    public List<string> Names { get; } = [.. path.Names.Distinct(StringComparer.Ordinal)];

    public bool IsCombined { get; set; } = path.IsCombined;

    /// <summary>The user data that it gets, by the number of the subscription, or by nothing for that of a listen key.</summary>
    public List<AccountSubscription> Accounts { get; } = [];

    /// <summary>How many subscriptions it has had.</summary>
    public int SubscriptionCount { get; set; }

    public bool IsToldOfItsEnd { get; set; }

    /// <summary>From now on it sends nothing and answers nothing, and nobody closes it: a connection that is dead without knowing.</summary>
    public void Silence() => _isSilent = true;

    /// <summary>Cuts the connection without a farewell.</summary>
    public void Drop() => _abort.Cancel();

    /// <summary>A reader that is too slow is cut off.</summary>
    public void Send(byte[] text)
    {
        if (!_isSilent && !_outgoing.Writer.TryWrite(text) && !_outgoing.Reader.Completion.IsCompleted) Drop();
    }

    /// <summary>Sends what waits, then closes.</summary>
    public void End(WebSocketCloseStatus status, string reason)
    {
        _end = (status, reason);
        if (!_outgoing.Writer.TryComplete()) return;
        if (_isSilent) Drop();
        else _abort.CancelAfter(Farewell);
    }

    /// <summary>Until either side ends it.</summary>
    public async Task RunAsync(Action<string> receive)
    {
        var sending = SendAllAsync();
        try
        {
            await ReceiveAllAsync(receive);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or IOException)
        {
            // The other side is gone, or the connection was cut here.
        }

        _outgoing.Writer.TryComplete();
        await sending;
        if (_abort.IsCancellationRequested) socket.Abort();
    }

    public void Dispose() => _abort.Dispose();

    private async Task ReceiveAllAsync(Action<string> receive)
    {
        var buffer = new byte[LongestMessage];
        for (var length = 0; ;)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(length), _abort.Token);
            if (part.MessageType == WebSocketMessageType.Close) return;
            length += part.Count;
            if (length == buffer.Length) End(WebSocketCloseStatus.MessageTooBig, "Payload too long");
            if (!part.EndOfMessage && length < buffer.Length) continue;
            if (!_isSilent && length < buffer.Length) receive(Encoding.UTF8.GetString(buffer, 0, length));
            length = 0;
        }
    }

    private async Task SendAllAsync()
    {
        try
        {
            await foreach (var text in _outgoing.Reader.ReadAllAsync(_abort.Token))
                if (!_isSilent) await socket.SendAsync(text, WebSocketMessageType.Text, endOfMessage: true, _abort.Token);
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived) await socket.CloseOutputAsync(_end.Status, _end.Reason, _abort.Token);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            // Receiving ends for the same reason.
        }
    }
}
