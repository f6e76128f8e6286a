namespace BinanceDashboard.Simulator.Protocol;

/// <summary>Which times a history may be asked for at once, which it takes when none are said, and how far back it goes.</summary>
internal sealed record HistoryRule
{
    private static readonly TimeSpan Instant = TimeSpan.FromMilliseconds(1);

    /// <summary>The longest range between two times that are both said.</summary>
    public required TimeSpan Longest { get; init; }

    /// <summary>What is answered to a range that is too long or runs backwards.</summary>
    public required Func<ApiException> Refusal { get; init; }

    /// <summary>The range that ends now, or at an end that is said, while no start is.</summary>
    public required TimeSpan Usual { get; init; }

    /// <summary>What a start without an end reaches to.</summary>
    public OpenEnd OpenEnd { get; init; }

    /// <summary>Exactly the longest range is too long already.</summary>
    public bool LongestIsRefused { get; init; }

    /// <summary>Rows that are older are gone.</summary>
    public TimeSpan? Kept { get; init; }

    public HistoryRange Read(ApiCall call)
    {
        var now = call.Now > call.World.Now ? call.Now : call.World.Now;
        var (start, end) = (call.Parameters.Time("startTime"), call.Parameters.Time("endTime"));
        var range = (start, end) switch
        {
            ({ } from, { } to) => new HistoryRange(from, to),
            ({ } from, null) => WithoutEnd(from, now),
            (null, { } to) => new HistoryRange(Before(to, Usual), to),
            _ => new HistoryRange(Before(now, Usual), now),
        };
        if (range.End < range.Start || range.End - range.Start > Longest || (LongestIsRefused && range.End - range.Start == Longest)) throw Refusal();
        return Kept is { } kept && range.Start < Before(now, kept) ? range with { Start = Before(now, kept) } : range;
    }

    private HistoryRange WithoutEnd(DateTimeOffset start, DateTimeOffset now) => OpenEnd switch
    {
        OpenEnd.ForTheUsualTime => new HistoryRange(start, start + Usual),
        OpenEnd.NowForTheLongestTime => new HistoryRange(start > now - Longest ? start : now - Longest, start > now ? start : now),
        _ => new HistoryRange(start, start > now ? start : now),
    };

    private DateTimeOffset Before(DateTimeOffset end, TimeSpan span)
    {
        var length = LongestIsRefused && span == Longest ? span - Instant : span;
        return end.ToUnixTimeMilliseconds() > length.TotalMilliseconds ? end - length : DateTimeOffset.UnixEpoch;
    }
}
