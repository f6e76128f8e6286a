namespace BinanceDashboard.Store.Logs;

/// <summary>"Entries were kept": a signal of its own, because every other page would read again for each line of the log.</summary>
/// <threadsafety>As <see cref="StoreChanges"/>.</threadsafety>
public sealed class LogChanges(TimeProvider time, ILogger<StoreChanges> logger)
{
    private readonly StoreChanges _changes = new(time, logger);

    public IDisposable Subscribe(Func<CancellationToken, Task> callback) => _changes.Subscribe(callback);

    internal void Signal() => _changes.Signal();
}
