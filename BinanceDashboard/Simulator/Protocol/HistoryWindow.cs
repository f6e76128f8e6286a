namespace BinanceDashboard.Simulator.Protocol;

/// <summary>The time range of a /sapi history: less than 90 days, the last ones unless it is said.</summary>
internal static class HistoryWindow
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(90);

    /// <returns>Both ends included.</returns>
    public static (DateTimeOffset Start, DateTimeOffset End) Read(ApiCall call)
    {
        var end = call.Parameters.Time("endTime") ?? Later(call.Now, call.World.Now);
        var start = call.Parameters.Time("startTime") ?? Before(end);
        if (end < start || end - start >= Longest) throw new ApiException(400, -4047, "Time interval must be within 0-90 days");
        return (start, end);
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    private static DateTimeOffset Before(DateTimeOffset end) =>
        end.ToUnixTimeMilliseconds() > Longest.TotalMilliseconds ? end - Longest + TimeSpan.FromMilliseconds(1) : DateTimeOffset.UnixEpoch;
}
