using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Live;

/// <summary>"Prices or balances moved": a signal of its own, because pages would otherwise read their facts again with every tick. At most twice a second per listener.</summary>
/// <threadsafety>As <see cref="StoreChanges"/>.</threadsafety>
public sealed class LiveChanges(TimeProvider time, ILogger<StoreChanges> logger)
{
    private readonly StoreChanges _changes = new(time, logger, TimeSpan.FromMilliseconds(500));

    public IDisposable Subscribe(Func<CancellationToken, Task> callback) => _changes.Subscribe(callback);

    internal void Signal() => _changes.Signal();
}
