namespace BinanceDashboard.Analytics.Performance;

/// <summary>One range of an account against its benchmark. Money in USD, returns and risk as ratios; each null with a reason where it would mislead.</summary>
public sealed record PeriodPerformance
{
    private const string NoPoint = "There is no complete snapshot in this period.";

    /// <summary>Where the range begins; null where it would begin with a first complete point that there is not.</summary>
    public required DateTimeOffset? From { get; init; }

    public required DateTimeOffset To { get; init; }

    /// <summary>(to − from) / 86,400 s.</summary>
    public required Figure Days { get; init; }

    /// <summary>NAV at the last complete point at or before the range's beginning, else at the first after it.</summary>
    public required Figure StartNav { get; init; }

    /// <summary>The time of <see cref="StartNav"/>, UTC.</summary>
    public DateTimeOffset? StartAt { get; init; }

    /// <summary>NAV at the last complete point of the range.</summary>
    public required Figure EndNav { get; init; }

    /// <summary>The time of <see cref="EndNav"/>, UTC.</summary>
    public DateTimeOffset? EndAt { get; init; }

    /// <summary>Money in less money out between the times of the two NAVs.</summary>
    public required Figure NetFlows { get; init; }

    /// <summary>End NAV − start NAV − net flows.</summary>
    public required Figure Profit { get; init; }

    public required SideFigures Account { get; init; }

    /// <summary>The same measures of the benchmark, which received the same money.</summary>
    public required SideFigures Benchmark { get; init; }

    public required RelativeFigures Relative { get; init; }

    /// <summary>The account's figures less those of the benchmark; that of TWR is the excess.</summary>
    public SideFigures Difference => Account.Less(Benchmark);

    /// <summary>TWR − benchmark TWR.</summary>
    public Figure Excess => Account.Twr.Less(Benchmark.Twr);

    /// <summary>What a reader must know about the account's money-weighted return, as a sentence: that it is one of several. Null where nothing.</summary>
    public string? MwrNote { get; init; }

    internal static PeriodPerformance Nothing(DateTimeOffset? from, DateTimeOffset to)
    {
        var none = Figure.Missing(NoPoint);
        return new PeriodPerformance
        {
            From = from,
            To = to,
            Days = from is { } begin ? DaysOf(begin, to) : none,
            StartNav = none,
            EndNav = none,
            NetFlows = none,
            Profit = none,
            Account = SideFigures.Nothing(none),
            Benchmark = SideFigures.Nothing(none),
            Relative = RelativeFigures.Nothing(none),
        };
    }

    internal static Figure DaysOf(DateTimeOffset from, DateTimeOffset to) =>
        from <= to ? Figure.Of((decimal)(to - from).Ticks / TimeSpan.TicksPerDay) : Figure.Missing("The period would end before it begins.");
}
