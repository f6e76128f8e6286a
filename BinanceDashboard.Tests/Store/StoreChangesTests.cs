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
        var count = 0;
        using var subscription = _changes.Subscribe(async cancellationToken =>
        {
            Interlocked.Increment(ref count);
            calls.Release();
            await proceed.WaitAsync(cancellationToken);
        });

        _changes.Signal();
        await calls.WaitAsync(TestContext.Current.CancellationToken);
        for (var i = 0; i < 100; i++) _changes.Signal();
        proceed.Release(10);
        await calls.WaitAsync(TestContext.Current.CancellationToken);

        Assert.False(await calls.WaitAsync(TimeSpan.FromMilliseconds(300), TestContext.Current.CancellationToken));
        Assert.Equal(2, count);
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

        Assert.True(await calls.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken));
    }
}
