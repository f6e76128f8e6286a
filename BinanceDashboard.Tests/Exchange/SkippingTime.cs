using System.Collections.Concurrent;

namespace BinanceDashboard.Tests.Exchange;

/// <summary>A manual clock on which whoever asks for a delay gets it at once: the clock jumps there and the delay is noted.</summary>
/// <param name="deadline">Timers of just this length are deadlines, not delays: only <see cref="PassDeadlines"/> fires them.</param>
public sealed class SkippingTime(ManualTime clock, TimeSpan deadline) : TimeProvider
{
    private readonly ConcurrentQueue<TimeSpan> _delays = new();
    private readonly ManualTime _deadlines = new(clock.GetUtcNow());
    private readonly Lock _skipping = new();

    public IReadOnlyList<TimeSpan> Delays => [.. _delays];

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override long TimestampFrequency => clock.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => clock.GetUtcNow();

    public override long GetTimestamp() => clock.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime == deadline || dueTime == Timeout.InfiniteTimeSpan)
        {
            return _deadlines.CreateTimer(callback, state, dueTime, period);
        }

        _delays.Enqueue(dueTime);
        var timer = clock.CreateTimer(callback, state, dueTime, period);
        var dueAt = clock.GetUtcNow() + dueTime;
        ThreadPool.QueueUserWorkItem(_ => SkipTo(dueAt));
        return timer;
    }

    public void PassDeadlines() => _deadlines.Advance(deadline);

    private void SkipTo(DateTimeOffset at)
    {
        lock (_skipping)
        {
            clock.Advance(at > clock.GetUtcNow() ? at - clock.GetUtcNow() : TimeSpan.Zero);
        }
    }
}
