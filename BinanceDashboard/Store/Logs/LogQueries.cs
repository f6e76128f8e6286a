using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Store.Logs;

/// <summary>Reads the log, the newest entries first.</summary>
public sealed class LogQueries(IDbContextFactory<DashboardContext> contexts)
{
    private const string Escape = "\\";

    // No account has this id.
    private const long Nobody = 0;

    /// <param name="skip">How many newer ones come before.</param>
    public async Task<IReadOnlyList<LogEntry>> PageAsync(LogFilter filter, int skip, int take, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await Of(context, filter).OrderByDescending(entry => entry.Id).Skip(skip).Take(take).ToListAsync(cancellationToken);
    }

    public async Task<int> CountAsync(LogFilter filter, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await Of(context, filter).CountAsync(cancellationToken);
    }

    /// <summary>The id that the next entry will have, or a later one: what is read before it stays the same while new ones come.</summary>
    public async Task<long> EndAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.LogEntries.MaxAsync(entry => (long?)entry.Id, cancellationToken) + 1 ?? 1;
    }

    /// <summary>All of them, read as they are asked for.</summary>
    public async IAsyncEnumerable<LogEntry> StreamAsync(LogFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await foreach (var entry in Of(context, filter).OrderByDescending(entry => entry.Id).AsAsyncEnumerable().WithCancellation(cancellationToken)) yield return entry;
    }

    private static IQueryable<LogEntry> Of(DashboardContext context, LogFilter filter)
    {
        var entries = context.LogEntries.AsNoTracking().Where(Whose(filter));
        if (filter.Least > LogLevel.Trace) entries = entries.Where(entry => entry.Level >= filter.Least);
        if (filter.Before is { } before) entries = entries.Where(entry => entry.Id < before);
        if (filter.Text is not { } text) return entries;
        var pattern = $"%{Literal(text)}%";
        return entries.Where(entry => EF.Functions.Like(entry.Message, pattern, Escape) || EF.Functions.Like(entry.Category, pattern, Escape) || EF.Functions.Like(entry.Exception, pattern, Escape));
    }

    // One account is read along its index; several along the order itself, since they would have to be sorted anew.
    private static Expression<Func<LogEntry, bool>> Whose(LogFilter filter)
    {
        if (filter is { WithoutAccount: false, Accounts: [var only] }) return entry => entry.AccountId == only;
        IReadOnlyList<long> ids = filter.WithoutAccount ? [.. filter.Accounts, Nobody] : filter.Accounts;
        return entry => ids.Contains(entry.AccountId ?? Nobody);
    }

    private static string Literal(string text) =>
        text.Replace(Escape, Escape + Escape, StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
}
