using System.Collections.Concurrent;
using BinanceDashboard.Store;
using Microsoft.Extensions.Logging.Abstractions;

namespace BinanceDashboard.Tests.Store;

public sealed class StoreChangesTests
{
    private readonly StoreChanges _changes = new(TimeProvider.System, NullLogger<StoreChanges>.Instance);

    [Fact]
    public async Task Signal_BurstWhileACallRuns_IsOneMoreCall()
    {
        using var calls = new SemaphoreSlim(0);
        using var proceed = new SemaphoreSlim(0);
        var (version, seen) = (0, new ConcurrentQueue<int>());
        using var subscription = _changes.Subscribe(async cancellationToken =>
        {
            seen.Enqueue(Volatile.Read(ref version));
            calls.Release();
            await proceed.WaitAsync(cancellationToken);
        });
        void Change()
        {
            Interlocked.Increment(ref version);
            _changes.Signal();
        }

        Change();
        await calls.WaitAsync(TestContext.Current.CancellationToken);
        for (var i = 0; i < 100; i++) Change();
        proceed.Release(10);
        await calls.WaitAsync(TestContext.Current.CancellationToken);
        Change();
        await calls.WaitAsync(TestContext.Current.CancellationToken);

        Assert.Equal([1, 101, 102], seen);
    }

    [Fact]
    public async Task Signal_AfterAListenersOwnTimeout_IsHeard()
    {
        using var calls = new SemaphoreSlim(0);
        using var subscription = _changes.Subscribe(_ =>
        {
            calls.Release();
            throw new OperationCanceledException("a timeout of the listener's own");
        });

        _changes.Signal();
        await calls.WaitAsync(TestContext.Current.CancellationToken);
        _changes.Signal();

        Assert.True(await calls.WaitAsync(TimeSpan.FromMinutes(4), TestContext.Current.CancellationToken));
    }
}
