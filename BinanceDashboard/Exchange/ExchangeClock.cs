using System.Diagnostics.CodeAnalysis;

namespace BinanceDashboard.Exchange;

/// <summary>
/// The clock of one exchange, told from its distance to the local one. Safe for concurrent use. Until the first
/// measurement it shows the local time.
/// </summary>
[SuppressMessage("Reliability", "CA1001", Justification = "A semaphore whose wait handle is never asked for holds nothing to free.")]
public sealed class ExchangeClock
{
    private readonly TimeProvider _time;
    private readonly SemaphoreSlim _measuring = new(1, 1);
    private volatile TaskCompletionSource _moved = NewSignal();
    private long _offsetTicks;
    private int _measurements;

    internal ExchangeClock(TimeProvider time) => _time = time;

    /// <summary>Positive when the exchange's clock is ahead of ours.</summary>
    public TimeSpan Offset => TimeSpan.FromTicks(Interlocked.Read(ref _offsetTicks));

    public bool IsMeasured => Measurements > 0;

    /// <summary>The exchange's time, UTC.</summary>
    public DateTimeOffset Now => _time.GetUtcNow() + Offset;

    /// <summary>Completes when the clock is measured the next time.</summary>
    internal Task Moved => _moved.Task;

    internal int Measurements => Volatile.Read(ref _measurements);

    /// <summary>Takes over a reading; the exchange is taken to have read its clock half way through the round trip.</summary>
    internal DateTimeOffset Set(DateTimeOffset serverTime, DateTimeOffset sentAt, DateTimeOffset answeredAt)
    {
        var offset = serverTime - (sentAt + ((answeredAt - sentAt) / 2));
        Interlocked.Exchange(ref _offsetTicks, offset.Ticks);
        Interlocked.Increment(ref _measurements);
        Interlocked.Exchange(ref _moved, NewSignal()).TrySetResult();
        return Now;
    }

    /// <summary>Measures unless somebody else has done so since <paramref name="seen"/> measurements were counted.</summary>
    internal async Task MeasureAfterAsync(int seen, Func<CancellationToken, Task> measure, CancellationToken cancellationToken)
    {
        if (Measurements > seen)
        {
            return;
        }

        await _measuring.WaitAsync(cancellationToken);
        try
        {
            if (Measurements == seen)
            {
                await measure(cancellationToken);
            }
        }
        finally
        {
            _measuring.Release();
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
