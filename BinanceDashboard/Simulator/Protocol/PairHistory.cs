namespace BinanceDashboard.Simulator.Protocol;

/// <summary>
/// Fills or orders of one pair, always ascending: from an id or a start the oldest ones, up to an end or without any the newest ones. Two times
/// are at most a day apart.
/// </summary>
internal static class PairHistory
{
    public static readonly TimeSpan Day = TimeSpan.FromHours(24);

    public static IEnumerable<T> Choose<T>(IEnumerable<T> ascending, HistoryRange? range, bool isFromOldest, int limit, Func<T, DateTimeOffset> at)
    {
        var rows = range is { } times ? ascending.Where(row => times.Contains(at(row))) : ascending;
        return isFromOldest ? rows.Take(limit) : rows.TakeLast(limit);
    }

    /// <summary>Null when no times were sent.</summary>
    public static HistoryRange? Range(ApiCall call)
    {
        var (start, end) = (call.Parameters.Time("startTime"), call.Parameters.Time("endTime"));
        if (start is null && end is null) return null;
        if (end - start > Day) throw TooLong();
        return new HistoryRange(start ?? DateTimeOffset.MinValue, end ?? DateTimeOffset.MaxValue);
    }

    public static ApiException TooLong() => new(400, -1127, "More than 24 hours between startTime and endTime.");
}
