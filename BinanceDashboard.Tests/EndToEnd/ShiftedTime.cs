namespace BinanceDashboard.Tests.EndToEnd;

/// <summary>The system's time, moved forward by a test instead of waiting. What waits for a span of time still waits for that span.</summary>
/// <threadsafety>Any thread.</threadsafety>
internal sealed class ShiftedTime : TimeProvider
{
    private long _shift;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref _shift));

    public void Forward(TimeSpan by) => Interlocked.Add(ref _shift, by.Ticks);
}
