using BinanceDashboard.Store.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace BinanceDashboard.Store.Logs;

/// <summary>Deletes entries and files that are older than they are kept, and the oldest entries where there are too many.</summary>
public sealed class LogCleaning(IDbContextFactory<DashboardContext> contexts, StoreWriter writer, LogFiles files, LogChanges changes, IOptions<LogOptions> options, TimeProvider time)
{
    // Each is a transaction that others wait for.
    private const int Batch = 1_000;

    private const string Delete = "DELETE FROM LogEntry WHERE Id = ?1";

    /// <returns>How many entries it deleted.</returns>
    public async Task<int> CleanAsync(CancellationToken cancellationToken)
    {
        var oldest = time.GetUtcNow() - TimeSpan.FromDays(options.Value.RetentionDays);
        files.DeleteBefore(DateOnly.FromDateTime(oldest.UtcDateTime));
        var deleted = await DeleteAsync(entries => entries.Where(entry => entry.At < oldest), cancellationToken);
        var first = await FirstKeptAsync(cancellationToken);
        deleted += await DeleteAsync(entries => entries.Where(entry => entry.Id < first), cancellationToken);
        if (deleted > 0) changes.Signal();
        return deleted;
    }

    private async Task<int> DeleteAsync(Func<IQueryable<LogEntry>, IQueryable<LogEntry>> which, CancellationToken cancellationToken)
    {
        var deleted = 0;
        while (true)
        {
            var ids = await ReadAsync(entries => which(entries).OrderBy(entry => entry.Id).Select(entry => entry.Id).Take(Batch), cancellationToken);
            if (ids.Count == 0) return deleted;
            deleted += await writer.WriteQuietlyAsync(rows => ids.Sum(id => rows.Run(Delete, id)), cancellationToken);
        }
    }

    private async Task<long> FirstKeptAsync(CancellationToken cancellationToken)
    {
        var most = options.Value.MaxEntries;
        var found = await ReadAsync(entries => entries.OrderByDescending(entry => entry.Id).Select(entry => entry.Id).Skip(most - 1).Take(1), cancellationToken);
        return found.FirstOrDefault();
    }

    private async Task<List<long>> ReadAsync(Func<IQueryable<LogEntry>, IQueryable<long>> question, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await question(context.LogEntries.AsNoTracking()).ToListAsync(cancellationToken);
    }
}
