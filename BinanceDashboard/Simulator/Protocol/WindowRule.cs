namespace BinanceDashboard.Simulator.Protocol;

/// <summary>Which time range a history endpoint takes, what it assumes, and how far back it reaches.</summary>
internal sealed record WindowRule
{
    public string StartName { get; init; } = "startTime";

    public string EndName { get; init; } = "endTime";

    /// <summary>What is listed up to the end when no start was sent.</summary>
    public required TimeSpan Usual { get; init; }

    /// <summary>The longest range that is still taken; null: any.</summary>
    public TimeSpan? Longest { get; init; }

    /// <summary>Rows that are older are not listed any more; null: all are.</summary>
    public int? ReachMonths { get; init; }

    /// <summary>The answer to a start after the end.</summary>
    public required Func<ApiException> Reversed { get; init; }

    public required Func<ApiException> TooLong { get; init; }

    /// <param name="days">Both the longest range and the usual one.</param>
    public static WindowRule Futures(int days) => new()
    {
        Usual = TimeSpan.FromDays(days),
        Longest = TimeSpan.FromDays(days),
        Reversed = static () => new ApiException(400, -1023, "Start time is greater than end time."),
        TooLong = () => new ApiException(400, -4165, FormattableString.Invariant($"Maximum time interval is {days} days")),
    };

    /// <inheritdoc cref="Futures"/>
    public static WindowRule Sapi(int days) => new()
    {
        Usual = TimeSpan.FromDays(days),
        Longest = TimeSpan.FromDays(days),
        Reversed = TooBig,
        TooLong = TooBig,
    };

    private static ApiException TooBig() => new(400, -1127, "Lookup interval is too big.");
}
