using System.Net.WebSockets;
using System.Text.Json;

namespace BinanceDashboard.Exchange.Streams;

/// <summary>
/// One connection from its handshake to its end. What comes is held back until <see cref="Release"/>, so that a connection can take
/// another's place without a gap.
/// </summary>
internal sealed class StreamSession : IAsyncDisposable
{
    private readonly StreamFeed _feed;
    private readonly TimeProvider _time;
    private readonly StreamSocket _socket = new();
    private readonly CancellationTokenSource _life = new();
    private readonly TaskCompletionSource _changeOver = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly StreamInbox _inbox;
    private Task _watching = Task.CompletedTask;
    private long _lastMessageTicks;
    private string? _reason;

    private StreamSession(StreamFeed feed, TimeProvider time)
    {
        (_feed, _time, OpenedAt) = (feed, time, time.GetUtcNow());
        _inbox = new StreamInbox(feed, Follow);
    }

    public DateTimeOffset OpenedAt { get; }

    public DateTimeOffset LastMessageAt => new(Interlocked.Read(ref _lastMessageTicks), TimeSpan.Zero);

    /// <summary>Why it ended, once it has.</summary>
    public Task<string> Ended { get; private set; } = Task.FromResult("");

    /// <summary>Completes when the exchange has announced the end.</summary>
    public Task ChangeOver => _changeOver.Task;

    /// <summary>Connected and subscribed.</summary>
    /// <exception cref="ExchangeException">It could not be.</exception>
    public static async Task<StreamSession> OpenAsync(StreamFeed feed, TimeSpan patience, TimeProvider time, CancellationToken cancellationToken)
    {
        var session = new StreamSession(feed, time);
        using var limit = new CancellationTokenSource(patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        var host = feed.Name;
        try
        {
            var address = await feed.AddressAsync(either.Token);
            host = address.Authority;
            await session._socket.ConnectAsync(address, either.Token);
            session.Begin();
            await feed.SubscribeAsync(session, either.Token);
            session._watching = Task.WhenAll(session.WatchAsync(session._life.Token), session.KeepAsync(session._life.Token));
            return session;
        }
        catch (Exception exception) when (exception is ExchangeException or OperationCanceledException or WebSocketException or InvalidOperationException or FormatException)
        {
            await session.DisposeAsync();
            cancellationToken.ThrowIfCancellationRequested();
            throw exception switch { ExchangeException fault => fault, OperationCanceledException => StreamFaults.TimedOut(host), _ => StreamFaults.Broken(host) };
        }
    }

    /// <summary>Sends the one question of the beginning and waits for its answer.</summary>
    public async Task<JsonElement> AskAsync(string request, CancellationToken cancellationToken)
    {
        await _socket.SendAsync(request, cancellationToken);
        if (await Task.WhenAny(_inbox.Answer, Ended).WaitAsync(cancellationToken) == Ended) throw new WebSocketException("The connection broke.");
        return await _inbox.Answer;
    }

    /// <summary>From now on it notes what comes, for the one that takes its place.</summary>
    public void Remember() => _inbox.Remember();

    /// <summary>Ends it without losing what is on its way.</summary>
    /// <returns>What came since <see cref="Remember"/>, and how often.</returns>
    public async Task<Dictionary<string, int>> CloseAsync(CancellationToken cancellationToken)
    {
        await _socket.CloseAsync(cancellationToken);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(Ended, Task.Delay(StreamTimes.Farewell, _time, limit.Token));
        await limit.CancelAsync();
        _socket.Abort();
        await Ended;
        return _inbox.Seen;
    }

    /// <summary>Lets through what was held back and all that follows, except what another connection has brought already.</summary>
    public void Release(Dictionary<string, int> seen) => _inbox.Release(seen);

    public async ValueTask DisposeAsync()
    {
        await _life.CancelAsync();
        _socket.Abort();
        await Ended;
        await _watching;
        _socket.Dispose();
        _life.Dispose();
    }

    private void Begin()
    {
        NoteMessage();
        Ended = ReceiveAllAsync(_life.Token);
    }

    private async Task<string> ReceiveAllAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (await _socket.ReceiveAsync(cancellationToken) is { } message)
            {
                NoteMessage();
                _inbox.Take(message);
            }

            return _reason ?? "The exchange closed the connection.";
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            return _reason ?? "The connection broke.";
        }
    }

    private void Follow(StreamSignal signal)
    {
        if (signal == StreamSignal.ChangeOver) _changeOver.TrySetResult();
        if (signal == StreamSignal.Over) End("The exchange ended the stream.");
    }

    private async Task WatchAsync(CancellationToken cancellationToken)
    {
        var askedAt = DateTimeOffset.MinValue;
        try
        {
            while (true)
            {
                await Task.Delay(StreamTimes.Silence / 2, _time, cancellationToken);

                // A clock that leaps fires one timer after the other: the answer needs real time to come.
                await Task.Yield();
                if (_time.GetUtcNow() - LastMessageAt < StreamTimes.Silence / 2) continue;

                // A machine that slept meanwhile could not hear the answer: it asks again.
                if (askedAt > LastMessageAt && _time.GetUtcNow() - askedAt < StreamTimes.Silence) break;
                askedAt = _time.GetUtcNow();
                await _socket.SendAsync(_feed.Probe, cancellationToken);
            }

            End("Nothing came any more, not even an answer.");
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or ObjectDisposedException or InvalidOperationException)
        {
            // Receiving ends for the same reason.
        }
    }

    private async Task KeepAsync(CancellationToken cancellationToken)
    {
        try
        {
            End(await _feed.KeepAliveAsync(cancellationToken));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The connection ended first.
        }
    }

    private void End(string reason)
    {
        _reason ??= reason;
        _socket.Abort();
    }

    private void NoteMessage() => Interlocked.Exchange(ref _lastMessageTicks, _time.GetUtcNow().UtcTicks);
}
