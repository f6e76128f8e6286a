using System.Collections.Immutable;
using System.Threading.Channels;

namespace BinanceDashboard.Store;

/// <summary>
/// "Something changed": a signal without data; the listener reads again what it shows. A burst is one call, calls of one
/// listener never overlap, and after the last change there is always one more call.
/// </summary>
/// <threadsafety>Any thread; listeners run on the thread pool, never on the writer's thread.</threadsafety>
/// <param name="quietTime">Between two calls of a listener; a tenth of a second unless it is said.</param>
public sealed partial class StoreChanges(TimeProvider time, ILogger<StoreChanges> logger, TimeSpan? quietTime = null)
{
    private readonly TimeSpan _quietTime = quietTime ?? TimeSpan.FromMilliseconds(100);

    private ImmutableArray<Channel<bool>> _listeners = [];

    private long _version;

    /// <summary>Grows with every change: what was read at one version need not be read again at the same.</summary>
    public long Version => Interlocked.Read(ref _version);

    /// <summary>Announces a change; returns at once.</summary>
    public void Signal()
    {
        Interlocked.Increment(ref _version);
        foreach (var listener in _listeners) listener.Writer.TryWrite(true);
    }

    /// <summary>Calls back after changes until disposed; a failing callback is logged and called again at the next change.</summary>
    public IDisposable Subscribe(Func<CancellationToken, Task> callback)
    {
        var channel = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        ImmutableInterlocked.Update(ref _listeners, listeners => listeners.Add(channel));
        var subscription = new Subscription(() => ImmutableInterlocked.Update(ref _listeners, listeners => listeners.Remove(channel)));
        _ = Task.Run(() => ListenAsync(channel.Reader, callback, subscription.Ended), CancellationToken.None);
        return subscription;
    }

    private async Task ListenAsync(ChannelReader<bool> changes, Func<CancellationToken, Task> callback, CancellationToken ended)
    {
        try
        {
            while (await changes.WaitToReadAsync(ended))
            {
                changes.TryRead(out _);
                var started = time.GetTimestamp();
                await CallAsync(callback, ended);
                await Task.Delay(Rest(time.GetElapsedTime(started)), time, ended);
            }
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
        }
    }

    // A listener that takes long is called less often, so that watching never takes more than a fifth of the time.
    private TimeSpan Rest(TimeSpan call) => 4 * call > _quietTime ? 4 * call : _quietTime;

    private async Task CallAsync(Func<CancellationToken, Task> callback, CancellationToken ended)
    {
        try
        {
            await callback(ended);
        }
        catch (Exception error) when (!ended.IsCancellationRequested)
        {
            // A timeout of the callback's own is an OperationCanceledException too; it must not end the listening.
            Log.ListenerFailed(logger, error);
        }
    }

    private sealed class Subscription(Action onEnd) : IDisposable
    {
        private readonly CancellationTokenSource _source = new();

        public CancellationToken Ended => _source.Token;

        public void Dispose()
        {
            onEnd();
            _source.Cancel();
        }
    }

    private static partial class Log
    {
        [LoggerMessage(3001, LogLevel.Error, "A listener to changes failed; it is called again at the next change.")]
        public static partial void ListenerFailed(ILogger logger, Exception error);
    }
}
