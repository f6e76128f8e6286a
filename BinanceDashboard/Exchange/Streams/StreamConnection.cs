namespace BinanceDashboard.Exchange.Streams;

/// <summary>Keeps a stream alive for as long as it is read: connects, reconnects, and changes over before the exchange cuts.</summary>
internal sealed partial class StreamConnection(StreamFeed feed, TimeSpan patience, TimeProvider time, ILogger logger)
{
    private volatile StreamState _state = new(StreamCondition.Down, time.GetUtcNow(), "It is not read.", null);
    private volatile StreamSession? _session;
    private int _failures;

    public event Action? StateChanged;

    public StreamState State => _session is { } session ? _state with { LastMessageAt = session.LastMessageAt } : _state;

    /// <summary>Until it is cancelled, which ends it without an exception.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        _failures = 0;
        var reason = "The stream has just begun.";
        try
        {
            while (true)
            {
                var session = await ConnectAsync(reason, cancellationToken);
                feed.TellGap(time.GetUtcNow(), reason);
                session.Release([]);
                Enter(StreamCondition.Live, "");
                Log.Live(logger, feed.Name);
                reason = await FollowAsync(session, cancellationToken);
                Enter(StreamCondition.Down, reason);
                Log.Lost(logger, feed.Name, reason);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            Enter(StreamCondition.Down, "It is not read any more.");
        }
    }

    private async Task<StreamSession> ConnectAsync(string reason, CancellationToken cancellationToken)
    {
        for (var wait = StreamTimes.Delay(_failures); ;)
        {
            await Task.Delay(wait, time, cancellationToken);
            Enter(StreamCondition.Connecting, reason);
            try
            {
                return _session = await StreamSession.OpenAsync(feed, patience, time, cancellationToken);
            }
            catch (ExchangeException fault)
            {
                Enter(StreamCondition.Down, reason = fault.Message);
                wait = WaitAfter(fault);
            }
        }
    }

    /// <summary>Through all its successors.</summary>
    /// <returns>Why the last one ended.</returns>
    private async Task<string> FollowAsync(StreamSession session, CancellationToken cancellationToken)
    {
        try
        {
            while (await IsChangeOverDueAsync(session, cancellationToken))
            {
                if (await TrySucceedAsync(session, cancellationToken) is { } successor) _session = session = successor;
            }

            _failures = time.GetUtcNow() - session.OpenedAt < StreamTimes.Stable ? _failures + 1 : 0;
            return await session.Ended;
        }
        finally
        {
            _state = State;
            _session = null;
            await session.DisposeAsync();
        }
    }

    /// <returns>False when the connection ended first.</returns>
    private async Task<bool> IsChangeOverDueAsync(StreamSession session, CancellationToken cancellationToken)
    {
        var left = session.OpenedAt + StreamTimes.ChangeOver - time.GetUtcNow();
        using var rest = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(session.Ended, session.ChangeOver, Task.Delay(left > TimeSpan.Zero ? left : TimeSpan.Zero, time, rest.Token));
        await rest.CancelAsync();
        cancellationToken.ThrowIfCancellationRequested();
        return !session.Ended.IsCompleted;
    }

    /// <returns>Null when none could be opened; the old one goes on.</returns>
    private async Task<StreamSession?> TrySucceedAsync(StreamSession session, CancellationToken cancellationToken)
    {
        _failures = time.GetUtcNow() - session.OpenedAt < StreamTimes.Stable ? _failures + 1 : 0;
        await WaitAsync(session, StreamTimes.Delay(_failures), cancellationToken);
        session.Remember();
        StreamSession successor;
        try
        {
            successor = await StreamSession.OpenAsync(feed, patience, time, cancellationToken);
        }
        catch (ExchangeException fault)
        {
            Log.NoSuccessor(logger, feed.Name, fault.Message);
            await WaitAsync(session, WaitAfter(fault), cancellationToken);
            return null;
        }

        var hasGap = session.Ended.IsCompleted;
        var seen = await session.CloseAsync(CancellationToken.None);
        await session.DisposeAsync();
        if (hasGap) feed.TellGap(time.GetUtcNow(), "The connection ended before another took its place.");
        successor.Release(seen);
        Log.ChangedOver(logger, feed.Name);
        return successor;
    }

    private TimeSpan WaitAfter(ExchangeException fault)
    {
        var (delay, least) = (StreamTimes.Delay(++_failures), StreamFaults.Patience(fault, time.GetUtcNow()));
        return delay > least ? delay : least;
    }

    private async Task WaitAsync(StreamSession session, TimeSpan wait, CancellationToken cancellationToken)
    {
        using var rest = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(session.Ended, Task.Delay(wait, time, rest.Token));
        await rest.CancelAsync();
        cancellationToken.ThrowIfCancellationRequested();
    }

    private void Enter(StreamCondition condition, string reason)
    {
        _state = new StreamState(condition, condition == _state.Condition ? _state.Since : time.GetUtcNow(), reason, State.LastMessageAt);
        StateChanged?.Invoke();
    }

    private static partial class Log
    {
        [LoggerMessage(1020, LogLevel.Debug, "{Stream} is live.")]
        public static partial void Live(ILogger logger, string stream);

        [LoggerMessage(1021, LogLevel.Information, "{Stream} is down: {Reason}")]
        public static partial void Lost(ILogger logger, string stream, string reason);

        [LoggerMessage(1022, LogLevel.Information, "{Stream} found no successor for its connection yet: {Fault}")]
        public static partial void NoSuccessor(ILogger logger, string stream, string fault);

        [LoggerMessage(1023, LogLevel.Debug, "{Stream} changed over to a new connection.")]
        public static partial void ChangedOver(ILogger logger, string stream);
    }
}
