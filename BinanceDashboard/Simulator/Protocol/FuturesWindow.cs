namespace BinanceDashboard.Simulator.Protocol;

/// <summary>The time range that a call asks for, both ends included.</summary>
/// <param name="HasStart">A start was sent: a limit then keeps the oldest rows, otherwise the newest.</param>
internal readonly record struct FuturesWindow(DateTimeOffset Start, DateTimeOffset End, bool HasStart)
{
    public static FuturesWindow Read(ApiCall call, WindowRule rule)
    {
        var now = call.Now > call.World.Now ? call.Now : call.World.Now;
        var (sentStart, sentEnd) = (call.Parameters.Time(rule.StartName), call.Parameters.Time(rule.EndName));
        if (sentStart > sentEnd) throw rule.Reversed();
        var end = sentEnd ?? EndFrom(sentStart, rule, now);
        var start = sentStart ?? Before(end, rule.Usual);
        if (sentStart is not null && end - start > rule.Longest) throw rule.TooLong();
        var reach = rule.ReachMonths is { } months ? now.AddMonths(-months) : DateTimeOffset.UnixEpoch;
        return new FuturesWindow(start > reach ? start : reach, end, sentStart is not null);
    }

    public bool Contains(DateTimeOffset at) => at >= Start && at <= End;

    /// <param name="rows">In the order of their times; it is kept.</param>
    public IReadOnlyList<T> Cut<T>(IEnumerable<T> rows, Func<T, DateTimeOffset> at, int limit)
    {
        var window = this;
        var inside = rows.Where(row => window.Contains(at(row)));
        return [.. HasStart ? inside.Take(limit) : inside.TakeLast(limit)];
    }

    private static DateTimeOffset EndFrom(DateTimeOffset? start, WindowRule rule, DateTimeOffset now) =>
        start is { } first && rule.Longest is { } longest && now - first > longest ? first + longest : now;

    private static DateTimeOffset Before(DateTimeOffset end, TimeSpan usual) =>
        end - DateTimeOffset.UnixEpoch > usual ? end - usual : DateTimeOffset.UnixEpoch;
}
