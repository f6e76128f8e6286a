using System.Net.WebSockets;
using BinanceDashboard.Simulator.Protocol;
using BinanceDashboard.Simulator.Worlds;

namespace BinanceDashboard.Simulator.Streams;

/// <summary>
/// The WebSocket connections: takes them in, and while there are any tells them once a second, and at every command, what happened. The frames
/// that ask for a sign of life go by real time, all else by the exchange's clock.
/// </summary>
/// <threadsafety>Safe from any thread.</threadsafety>
internal sealed class StreamHub : IAsyncDisposable
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly WorldHost _host;
    private readonly TimeProvider _time;
    private readonly SimulatorVenue _venue;
    private readonly WeightCounters _weights;
    private readonly WebSocketApi _api;
    private readonly StreamSpeaker _speaker;
    private readonly RateWindow _connects = new(300, 300);
    private readonly List<StreamSession> _sessions = [];
    private readonly CancellationTokenSource _stopping = new();
    private readonly TaskCompletionSource _empty = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _speaking;
    private TaskCompletionSource _wake = NewSignal();
    private int _moves;
    private long _saidAt;

    public StreamHub(WorldHost host, KeyRing keys, WeightCounters weights, ListenKeys listenKeys, TimeProvider time, SimulatorVenue venue)
    {
        (_host, _weights, _time, _venue) = (host, weights, time, venue);
        _api = new WebSocketApi(host, keys, weights);
        _speaker = new StreamSpeaker(listenKeys);
        host.Changed += Wake;
        _speaking = SpeakAsync();
    }

    /// <summary>How many connections are open.</summary>
    public int Count => Sessions().Count;

    /// <returns>False for a path without streams.</returns>
    public async Task<bool> TryServeAsync(HttpContext context, string path)
    {
        var query = context.Request.QueryString.Value ?? "";
        if (StreamPath.Parse(path, query.TrimStart('?')) is not { } wanted || !IsOffered(wanted.Place)) return false;
        if (Refusal(wanted.Place) is { } status)
        {
            context.Response.StatusCode = status;
            return true;
        }

        var isSpot = wanted.Place is StreamPlace.Plain or StreamPlace.WebSocketApi;
        using var socket = await context.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext
        {
            KeepAliveInterval = isSpot ? TimeSpan.FromSeconds(20) : TimeSpan.FromMinutes(3),
            KeepAliveTimeout = isSpot ? TimeSpan.FromMinutes(1) : TimeSpan.FromMinutes(10),
        });
        using var session = Open(socket, wanted);
        try
        {
            await session.RunAsync(text => Receive(session, text));
        }
        finally
        {
            Close(session);
        }

        return true;
    }

    /// <summary>Cuts all that are open without a farewell.</summary>
    public void DropAll() => Sessions().ForEach(session => session.Drop());

    /// <summary>All that are open stay so, and neither send nor answer any more.</summary>
    public void SilenceAll() => Sessions().ForEach(session => session.Silence());

    public async ValueTask DisposeAsync()
    {
        _host.Changed -= Wake;
        await _stopping.CancelAsync();
        var open = Sessions();
        open.ForEach(session => session.End(WebSocketCloseStatus.EndpointUnavailable, "The exchange is going down"));
        if (open.Count > 0) await _empty.Task;
        await _speaking;
        _stopping.Dispose();
    }

    private bool IsOffered(StreamPlace place) => _venue != SimulatorVenue.Us || place is StreamPlace.Plain or StreamPlace.WebSocketApi;

    /// <returns>The HTTP status that refuses a connection.</returns>
    private int? Refusal(StreamPlace place)
    {
        lock (_host.Gate)
        {
            if (_stopping.IsCancellationRequested) return 503;
            if (!_connects.Take(_host.MeteredNow)) return 429;
            try
            {
                _weights.CheckBan(_host.MeteredNow);
                if (place == StreamPlace.WebSocketApi) _weights.Charge(WeightPool.Spot, WebSocketApi.Path, 0, WebSocketApi.ConnectWeight, _host.MeteredNow);
                return null;
            }
            catch (ApiException refusal)
            {
                return refusal.Status;
            }
        }
    }

    private StreamSession Open(WebSocket socket, StreamPath wanted)
    {
        lock (_host.Gate)
        {
            var world = _host.Present();
            SayAccounts(world);
            var session = new StreamSession(socket, wanted, world.Now);
            if (_sessions.Count == 0) _moves = _host.Moves;
            _sessions.Add(session);
            _speaker.FollowKeys(world, session);
            if (_stopping.IsCancellationRequested) session.Drop();
            Wake();
            return session;
        }
    }

    private void Close(StreamSession session)
    {
        lock (_host.Gate)
        {
            _sessions.Remove(session);
            if (_sessions.Count == 0 && _stopping.IsCancellationRequested) _empty.TrySetResult();
        }
    }

    private void Receive(StreamSession session, string text)
    {
        lock (_host.Gate)
        {
            if (!session.Rate.Take(_host.MeteredNow))
            {
                session.End(WebSocketCloseStatus.PolicyViolation, "Too many requests");
                return;
            }

            SayAccounts(_host.Present());
            session.Send(session.Place == StreamPlace.WebSocketApi ? _api.Answer(session, text) : StreamCommands.Answer(session, text));
            _speaker.FollowKeys(_host.Present(), session);
        }
    }

    private List<StreamSession> Sessions()
    {
        lock (_host.Gate) return [.. _sessions];
    }

    private async Task SpeakAsync()
    {
        while (!_stopping.IsCancellationRequested)
        {
            var wake = NewSignal();
            Volatile.Write(ref _wake, wake);
            var pause = Speak() ? Second : Timeout.InfiniteTimeSpan;
            using var rest = CancellationTokenSource.CreateLinkedTokenSource(_stopping.Token);
            await Task.WhenAny(Task.Delay(pause, _time, rest.Token), wake.Task);
            await rest.CancelAsync();

            // A clock that leaps fires one timer after the other: a leap is one event, not one for every second.
            await Task.Yield();
        }
    }

    /// <returns>False while there is nobody to speak to.</returns>
    private bool Speak()
    {
        lock (_host.Gate)
        {
            if (_sessions.Count == 0) return false;
            var world = _host.Present();
            var isMoved = _moves != _host.Moves;
            if (isMoved || (_host.IsRunning && _time.GetElapsedTime(_saidAt) >= Second))
            {
                _speaker.SayMarkets(world, _sessions, everything: isMoved);
                (_moves, _saidAt) = (_host.Moves, _time.GetTimestamp());
            }

            SayAccounts(world);
            foreach (var session in _sessions) StreamSpeaker.SayEnd(world, session);
            return true;
        }
    }

    // Before anybody subscribes, too: who comes later hears the same as who was there, in the same portions.
    private void SayAccounts(World world)
    {
        foreach (var session in _sessions) _speaker.SayAccounts(world, session);
    }

    private void Wake() => Volatile.Read(ref _wake).TrySetResult();

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
