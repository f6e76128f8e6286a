using BinanceDashboard.Store.Backups;
using BinanceDashboard.Store.Settings;

namespace BinanceDashboard.Collector.Jobs;

/// <summary>Tells how the scheduled backup stands: a job of the whole program, which belongs to no account.</summary>
public sealed class BackupJobReader(BackupSchedule schedule, BackupRuns runs, BackupShelf shelf, ChoiceFile choices)
{
    public const string Name = "backups";

    /// <summary>Null while the schedule is off.</summary>
    public JobState? Read()
    {
        var chosen = choices.Choices;
        if (chosen.BackupEvery == BackupEvery.Off) return null;
        var last = runs.LastScheduled;
        return new JobState
        {
            Name = Name,
            Schedule = $"{(chosen.BackupEvery == BackupEvery.Daily ? "every day" : "every week")}, the last {chosen.BackupsKept} stay",
            IsPaused = false,
            IsRunning = runs.IsRunning,
            HasLooked = true,
            LastRunAt = last?.At ?? shelf.List().FirstOrDefault(file => !file.ByPerson)?.At,
            LastDuration = last?.Took,
            LastOutcome = last is null ? null : last.Failure is null ? JobOutcome.Ok : JobOutcome.Failed,
            LastReason = last?.Failure,
            NextRunAt = schedule.NextAt(),
        };
    }
}
