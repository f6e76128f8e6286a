using BinanceDashboard.Collector.Jobs;

namespace BinanceDashboard.Api.Jobs;

/// <summary>How a job stands for the caller's accounts. <c>lastResult</c> is the worst of every account's own last run.</summary>
internal sealed record JobContract
{
    public required string Name { get; init; }

    public required string Schedule { get; init; }

    public required DateTimeOffset? LastRunAt { get; init; }

    /// <summary><c>Ok</c>, <c>Waiting</c> (for a budget of the exchange), <c>Failed</c>, <c>Nothing due</c>; null until the schedule has looked.</summary>
    public required string? LastResult { get; init; }

    public required string? LastError { get; init; }

    public required DateTimeOffset? NextRunAt { get; init; }

    public required bool Running { get; init; }

    public required bool Paused { get; init; }

    public required long? LastDurationMs { get; init; }

    public required int LastAccounts { get; init; }

    public static JobContract Of(JobState state) => new()
    {
        Name = state.Name,
        Schedule = state.Schedule,
        LastRunAt = state.LastRunAt,
        LastResult = state.LastOutcome?.ToString() ?? (state.HasLooked ? "Nothing due" : null),
        LastError = state.LastReason,
        NextRunAt = state.NextRunAt,
        Running = state.IsRunning,
        Paused = state.IsPaused,
        LastDurationMs = (long?)state.LastDuration?.TotalMilliseconds,
        LastAccounts = state.LastAccounts,
    };
}
