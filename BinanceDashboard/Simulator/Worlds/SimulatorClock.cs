namespace BinanceDashboard.Simulator.Worlds;

/// <summary>The exchange's clock: real time moved by an offset, or standing still. Whole milliseconds.</summary>
internal sealed class SimulatorClock(TimeProvider time)
{
    private DateTimeOffset _stoppedReally;

    public TimeSpan Offset { get; private set; }

    /// <summary>Null while the clock runs.</summary>
    public DateTimeOffset? StoppedAt { get; private set; }

    public DateTimeOffset Now => StoppedAt ?? Milliseconds(time.GetUtcNow() + Offset);

    /// <summary>The clock of limits, bans and the latest timestamp taken: it runs on while the other stands still, as a client's does, so that one who waits is let in again.</summary>
    public DateTimeOffset MeteredNow => StoppedAt is { } instant ? instant + (time.GetUtcNow() - _stoppedReally) : Now;

    public void StopAt(DateTimeOffset instant)
    {
        StoppedAt = Milliseconds(instant);
        _stoppedReally = time.GetUtcNow();
    }

    public void RunFrom(DateTimeOffset instant) => RunWith(Milliseconds(instant) - Milliseconds(time.GetUtcNow()));

    public void RunWith(TimeSpan offset)
    {
        Offset = offset;
        StoppedAt = null;
    }

    public static DateTimeOffset Milliseconds(DateTimeOffset instant) =>
        DateTimeOffset.FromUnixTimeMilliseconds(instant.ToUnixTimeMilliseconds());
}
