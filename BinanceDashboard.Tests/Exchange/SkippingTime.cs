using System.Collections.Concurrent;

namespace BinanceDashboard.Tests.Exchange;

/// <summary>A manual clock on which whoever asks for a delay gets it at once: the clock jumps there and the delay is noted.</summary>
/// <param name="deadline">Timers of just this length are deadlines, not delays: they fire only when the clock passes them.</param>
public sealed class SkippingTime(ManualTime clock, TimeSpan deadline) : TimeProvider
{
    private readonly ConcurrentQueue<TimeSpan> _delays = new();

    public IReadOnlyList<TimeSpan> Delays => [.. _delays];

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override long TimestampFrequency => clock.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => clock.GetUtcNow();

    public override long GetTimestamp() => clock.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = clock.CreateTimer(callback, state, dueTime, period);
        if (dueTime != deadline && dueTime != Timeout.InfiniteTimeSpan)
        {
            _delays.Enqueue(dueTime);
            ThreadPool.QueueUserWorkItem(_ => clock.Advance(dueTime));
        }

        return timer;
    }
}
