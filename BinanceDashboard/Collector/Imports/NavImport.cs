using BinanceDashboard.Access;
using BinanceDashboard.Analytics.Series;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Imports;

/// <summary>Takes over a NAV history that another tool kept. Nothing waits for prices: what the benchmark needs of them follows with the next run, which it wakes.</summary>
public sealed partial class NavImport(NavQueries navs, NavImportCommands commands, CollectorCommands collector, AccountHealth health, TimeProvider time, ILogger<NavImport> logger)
{
    /// <summary>Reads a whole file; a line that lies in the future of the account's exchange is wrong.</summary>
    public Task<NavFile> ReadAsync(Account account, Stream file, CancellationToken cancellationToken) =>
        new NavFileReader(health.NowOf(account)).ReadAsync(file, cancellationToken);

    /// <summary>Says what taking it over would do; nothing is saved.</summary>
    public async Task<NavImportPreview> PreviewAsync(Account account, NavFile file, CancellationToken cancellationToken)
    {
        var points = file.Points;
        var steps = SeriesSteps.Of([.. points.Select(point => point.Time)]);
        if (points.Count == 0) return new NavImportPreview { File = file, Steps = steps };
        var (next, same, conflicts) = (0, 0, 0);
        await foreach (var stored in navs.StreamAsync(account.Id, points[0].At, points[^1].At, cancellationToken))
        {
            while (next < points.Count && points[next].At < stored.At) next++;
            if (next == points.Count) break;
            if (points[next].At != stored.At) continue;
            if (stored.Complete && stored.Nav == points[next].Nav) same++;
            else conflicts++;
        }

        return new NavImportPreview
        {
            File = file,
            Steps = steps,
            First = points[0].At,
            Last = points[^1].At,
            Added = points.Count - same - conflicts,
            Same = same,
            Conflicts = conflicts,
        };
    }

    /// <summary>Keeps all of it or nothing.</summary>
    /// <exception cref="AccessException">A line is wrong.</exception>
    public async Task<NavImportResult> TakeOverAsync(Account account, NavFile file, CancellationToken cancellationToken)
    {
        if (file.Problem is { } problem) throw new AccessException(problem);
        var started = time.GetTimestamp();
        var added = await commands.KeepAsync(account.Id, file.Points, cancellationToken);
        Log.Imported(logger, account.Id, added, file.Rows, time.GetElapsedTime(started).TotalMilliseconds);
        if (added > 0) await collector.WakeAsync(account, cancellationToken);
        return new NavImportResult(file.Rows, added, file.Rows - added);
    }

    private static partial class Log
    {
        [LoggerMessage(2016, LogLevel.Information, "Account {AccountId}: {Added} of {Rows} points of a NAV history were new; kept in {ElapsedMs:0} ms.")]
        public static partial void Imported(ILogger logger, long accountId, int added, int rows, double elapsedMs);
    }
}
