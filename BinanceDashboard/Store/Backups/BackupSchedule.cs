using BinanceDashboard.Store.Settings;

namespace BinanceDashboard.Store.Backups;

/// <summary>When the next backup is due: with each day or week (UTC) that has none of the schedule's own yet, so that none is missed over a restart.</summary>
public sealed class BackupSchedule(BackupShelf shelf, BackupRuns runs, ChoiceFile choices, TimeProvider time)
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromHours(1);

    /// <summary>This machine's time, UTC; past where it is due now, null where the schedule is off.</summary>
    public DateTimeOffset? NextAt()
    {
        if (SpanOf(choices.Choices.BackupEvery) is not { } span) return null;
        var now = time.GetUtcNow();
        var number = Number(now, span);
        // By the number and not by the age: a clock that was wrong and is set back must not silence it.
        if (shelf.List().Any(file => !file.ByPerson && Number(file.At, span) == number)) return new DateTimeOffset((number + 1) * span.Ticks, TimeSpan.Zero);
        return runs.LastScheduled is { Failure: not null } failed && now >= failed.At ? failed.At + RetryAfter : now;
    }

    /// <returns>How it went; null where none was due, or another goes on.</returns>
    public async Task<BackupOutcome?> RunIfDueAsync(CancellationToken cancellationToken) =>
        NextAt() <= time.GetUtcNow() ? await runs.RunAsync(byPerson: false, cancellationToken) : null;

    // The calendar of .NET begins on a Monday.
    private static long Number(DateTimeOffset at, TimeSpan span) => at.UtcTicks / span.Ticks;

    private static TimeSpan? SpanOf(BackupEvery every) => every switch
    {
        BackupEvery.Off => null,
        BackupEvery.Daily => TimeSpan.FromDays(1),
        BackupEvery.Weekly => TimeSpan.FromDays(7),
        _ => throw new ArgumentOutOfRangeException(nameof(every), every, null),
    };
}
