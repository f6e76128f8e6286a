using System.Net.WebSockets;
using System.Text;
using BinanceDashboard.Exchange.Sending;

namespace BinanceDashboard.Exchange.Streams;

/// <summary>One WebSocket connection to an exchange: whole messages in and out. One reader; sending is safe from any thread.</summary>
internal sealed class StreamSocket : IDisposable
{
    private const int FirstSize = 16_384;
    private const int LongestMessage = 16 << 20;

    private readonly ClientWebSocket _socket = new();
    private readonly HttpMessageInvoker _handshake = new(ExchangeHttp.NewHandler());
    private readonly SemaphoreSlim _sending = new(1, 1);
    private byte[] _buffer = new byte[FirstSize];

    /// <exception cref="ExchangeException">There is no connection; the sentence names the host and nothing of the path, which may hold a listen key.</exception>
    public async Task ConnectAsync(Uri address, CancellationToken cancellationToken)
    {
        _socket.Options.KeepAliveInterval = TimeSpan.Zero;
        _socket.Options.CollectHttpResponseDetails = true;
        _socket.Options.SetRequestHeader("User-Agent", ExchangeHttp.UserAgent);
        try
        {
            await _socket.ConnectAsync(address, _handshake, cancellationToken);
        }
        catch (WebSocketException exception)
        {
            throw StreamFaults.NotConnected(address.Authority, (int)_socket.HttpStatusCode, exception);
        }
    }

    /// <summary>The next message, valid until the one after it is asked for; null when the exchange closed the connection.</summary>
    /// <exception cref="WebSocketException">The connection broke.</exception>
    public async Task<ReadOnlyMemory<byte>?> ReceiveAsync(CancellationToken cancellationToken)
    {
        for (var length = 0; ;)
        {
            if (length == _buffer.Length) Grow();
            var part = await _socket.ReceiveAsync(_buffer.AsMemory(length), cancellationToken);
            if (part.MessageType == WebSocketMessageType.Close) return null;
            length += part.Count;
            if (part.EndOfMessage) return _buffer.AsMemory(0, length);
        }
    }

    /// <exception cref="WebSocketException">The connection broke.</exception>
    public async Task SendAsync(string text, CancellationToken cancellationToken)
    {
        await _sending.WaitAsync(cancellationToken);
        try
        {
            await _socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, WebSocketMessageFlags.EndOfMessage, cancellationToken);
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <summary>Says goodbye; what the exchange still sends before its own goodbye can be received.</summary>
    public async Task CloseAsync(CancellationToken cancellationToken)
    {
        await _sending.WaitAsync(cancellationToken);
        try
        {
            if (_socket.State is WebSocketState.Open or WebSocketState.CloseReceived) await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, cancellationToken);
        }
        catch (WebSocketException)
        {
            // It broke before: there is nothing left to close.
        }
        finally
        {
            _sending.Release();
        }
    }

    public void Abort() => _socket.Abort();

    public void Dispose()
    {
        _socket.Dispose();
        _handshake.Dispose();
        _sending.Dispose();
    }

    private void Grow()
    {
        if (_buffer.Length >= LongestMessage) throw new WebSocketException("A message is longer than any that is documented.");
        Array.Resize(ref _buffer, _buffer.Length * 2);
    }
}
