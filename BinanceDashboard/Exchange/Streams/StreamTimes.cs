namespace BinanceDashboard.Exchange.Streams;

/// <summary>How patient a connection is.</summary>
internal static class StreamTimes
{
    /// <summary>After half of it without a message the exchange is asked; without an answer in the other half the connection is dead.</summary>
    public static readonly TimeSpan Silence = TimeSpan.FromSeconds(30);

    /// <summary>The exchange cuts every connection after 24 hours; before, another takes its place.</summary>
    public static readonly TimeSpan ChangeOver = TimeSpan.FromHours(23.5);

    /// <summary>What lived shorter counts as a failed try.</summary>
    public static readonly TimeSpan Stable = TimeSpan.FromMinutes(1);

    /// <summary>A listen key lives for 60 minutes after its last sign of life.</summary>
    public static readonly TimeSpan KeepAlive = TimeSpan.FromMinutes(30);

    public static readonly TimeSpan KeepAliveAgain = TimeSpan.FromMinutes(1);

    public static readonly TimeSpan Farewell = TimeSpan.FromSeconds(5);

    /// <summary>After a refusal that waiting does not mend: a person has to do something first.</summary>
    public static readonly TimeSpan Refused = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMinutes(1);

    /// <summary>Nothing before the first try, then anywhere between nothing and a bound that doubles, so that many do not come back together.</summary>
    public static TimeSpan Delay(int failures)
    {
        if (failures == 0) return TimeSpan.Zero;
        var full = FirstDelay * Math.Pow(2, Math.Min(failures, 16) - 1);
        return (full < LongestDelay ? full : LongestDelay) * Random.Shared.NextDouble();
    }
}
