namespace BinanceDashboard.Collector.Jobs;

/// <summary>One run of a job for one account.</summary>
public sealed record JobRun
{
    public required long Id { get; init; }

    public required string Job { get; init; }

    public required long AccountId { get; init; }

    /// <summary>The same for all accounts that were dealt with together.</summary>
    public required long Round { get; init; }

    /// <summary>This machine's time, UTC.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    public required bool ByUser { get; init; }

    /// <summary>Null while it goes on.</summary>
    public TimeSpan? Duration { get; init; }

    public JobOutcome Outcome { get; init; } = JobOutcome.Running;

    public string? Reason { get; init; }
}
