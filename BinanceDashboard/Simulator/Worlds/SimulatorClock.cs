namespace BinanceDashboard.Simulator.Worlds;

/// <summary>The exchange's clock: real time moved by an offset, or standing still. Whole milliseconds.</summary>
internal sealed class SimulatorClock(TimeProvider time)
{
    public TimeSpan Offset { get; private set; }

    /// <summary>Null while the clock runs.</summary>
    public DateTimeOffset? StoppedAt { get; private set; }

    public DateTimeOffset Now => StoppedAt ?? Milliseconds(time.GetUtcNow() + Offset);

    public void StopAt(DateTimeOffset instant) => StoppedAt = Milliseconds(instant);

    public void RunFrom(DateTimeOffset instant) => RunWith(Milliseconds(instant) - Milliseconds(time.GetUtcNow()));

    public void RunWith(TimeSpan offset)
    {
        Offset = offset;
        StoppedAt = null;
    }

    public static DateTimeOffset Milliseconds(DateTimeOffset instant) =>
        DateTimeOffset.FromUnixTimeMilliseconds(instant.ToUnixTimeMilliseconds());
}
