using BinanceDashboard.Store.Settings;
using BinanceDashboard.Store.Sqlite;
using Microsoft.Data.Sqlite;

namespace BinanceDashboard.Store.Backups;

/// <summary>Makes backups while the program runs, one at a time.</summary>
/// <threadsafety>Any thread.</threadsafety>
public sealed partial class BackupRuns(DataDirectory directory, BackupShelf shelf, ChoiceFile choices, StoreChanges changes, TimeProvider time, ILogger<BackupRuns> logger)
{
    private int _running;
    private volatile BackupOutcome? _last;
    private volatile BackupOutcome? _lastScheduled;

    public bool IsRunning => Volatile.Read(ref _running) == 1;

    /// <summary>Null until there was one since the start.</summary>
    public BackupOutcome? Last => _last;

    /// <summary>The last of the schedule's own; null until there was one since the start.</summary>
    public BackupOutcome? LastScheduled => _lastScheduled;

    /// <summary>Makes one now; the schedule's older ones are deleted once the new one was checked.</summary>
    /// <returns>How it went; null while another goes on.</returns>
    public async Task<BackupOutcome?> RunAsync(bool byPerson, CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref _running, 1) == 1) return null;
        try
        {
            changes.Signal();
            var outcome = await TryAsync(byPerson, cancellationToken);
            _last = outcome;
            if (!byPerson) _lastScheduled = outcome;
            return outcome;
        }
        finally
        {
            Volatile.Write(ref _running, 0);
            changes.Signal();
        }
    }

    private async Task<BackupOutcome> TryAsync(bool byPerson, CancellationToken cancellationToken)
    {
        var (at, started) = (time.GetUtcNow(), time.GetTimestamp());
        var file = shelf.PathOf(at, byPerson);
        try
        {
            shelf.Tidy(at);
            var report = await BackupArchive.WriteAsync(directory.Path, file, cancellationToken);
            var took = time.GetElapsedTime(started);
            var pruned = byPerson ? 0 : shelf.Prune(file, choices.Choices.BackupsKept);
            Log.Made(logger, file, took.TotalMilliseconds, report.Rows, pruned);
            return new BackupOutcome(at, took, byPerson, report, null);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or StoreException or SqliteException)
        {
            Log.Failed(logger, failure.Message);
            return new BackupOutcome(at, time.GetElapsedTime(started), byPerson, null, Sentence(failure));
        }
    }

    private string Sentence(Exception failure) => failure is StoreException
        ? failure.Message
        : $"No backup could be made in '{directory.Backups}' ({failure.Message.TrimEnd('.')}): make room or give rights there, then try again. Earlier backups stay.";

    private static partial class Log
    {
        [LoggerMessage(3020, LogLevel.Information, "Backed up to '{File}' in {ElapsedMs:0} ms and checked: {Rows} rows. {Pruned} older ones of the schedule were deleted.")]
        public static partial void Made(ILogger logger, string file, double elapsedMs, long rows, int pruned);

        [LoggerMessage(3021, LogLevel.Warning, "A backup failed; earlier ones stay. {Reason}")]
        public static partial void Failed(ILogger logger, string reason);
    }
}
