namespace BinanceDashboard.Collector.Jobs;

/// <summary>How a job stands, as far as one user's accounts are concerned. Times are this machine's, UTC.</summary>
public sealed record JobState
{
    public required string Name { get; init; }

    public required string Schedule { get; init; }

    public required bool IsPaused { get; init; }

    public required bool IsRunning { get; init; }

    /// <summary>Whether the schedule has looked at the accounts since the start.</summary>
    public required bool HasLooked { get; init; }

    /// <summary>The last run that had something to do and has ended; null when there was none since the start.</summary>
    public DateTimeOffset? LastRunAt { get; init; }

    /// <summary>From the first account's beginning to the last one's end.</summary>
    public TimeSpan? LastDuration { get; init; }

    /// <summary>How many accounts the last run dealt with.</summary>
    public int LastAccounts { get; init; }

    /// <summary>The worst of every account's own last run: one that fails is not hidden by another's success.</summary>
    public JobOutcome? LastOutcome { get; init; }

    public string? LastReason { get; init; }

    /// <summary>When the first of the accounts is due; past or present where it is due at the schedule's next look, null where none is.</summary>
    public DateTimeOffset? NextRunAt { get; init; }
}
