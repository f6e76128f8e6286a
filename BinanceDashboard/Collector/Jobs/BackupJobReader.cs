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
        // What was made before the start of the program stands on the shelf because it was checked.
        var (last, kept) = (runs.LastScheduled, shelf.List().FirstOrDefault(file => !file.ByPerson));
        return new JobState
        {
            Name = Name,
            Schedule = $"{(chosen.BackupEvery == BackupEvery.Daily ? "every day" : "every week")}, the last {chosen.BackupsKept} stay",
            IsPaused = false,
            IsRunning = runs.IsRunning,
            HasLooked = true,
            LastRunAt = last?.At ?? kept?.At,
            LastDuration = last?.Took,
            LastOutcome = last is { Failure: not null } ? JobOutcome.Failed : last is null && kept is null ? null : JobOutcome.Ok,
            LastReason = last?.Failure,
            NextRunAt = schedule.NextAt(),
        };
    }
}
