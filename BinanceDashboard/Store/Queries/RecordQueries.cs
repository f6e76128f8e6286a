using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Store.Queries;

/// <summary>What happened inside an account: by time, the oldest first.</summary>
public sealed class RecordQueries(IDbContextFactory<DashboardContext> contexts)
{
    public Task<IReadOnlyList<Transfer>> TransfersAsync(long accountId, CancellationToken cancellationToken) => ListAsync<Transfer>(accountId, cancellationToken);

    /// <summary>From both sources.</summary>
    public Task<IReadOnlyList<Conversion>> ConversionsAsync(long accountId, CancellationToken cancellationToken) => ListAsync<Conversion>(accountId, cancellationToken);

    public Task<IReadOnlyList<Dividend>> DividendsAsync(long accountId, CancellationToken cancellationToken) => ListAsync<Dividend>(accountId, cancellationToken);

    /// <summary>When each of one kind happened.</summary>
    public async Task<IReadOnlyList<DateTimeOffset>> TimesAsync(long accountId, RecordKind kind, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await Times(context, accountId, kind).ToListAsync(cancellationToken);
    }

    /// <summary>When the first of one kind happened; null while none is stored.</summary>
    public async Task<DateTimeOffset?> FirstTimeAsync(long accountId, RecordKind kind, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await Times(context, accountId, kind).Select(at => (DateTimeOffset?)at).FirstOrDefaultAsync(cancellationToken);
    }

    private static IQueryable<DateTimeOffset> Times(DashboardContext context, long accountId, RecordKind kind)
    {
        var times = kind switch
        {
            RecordKind.Transfer => context.Transfers.Where(row => row.AccountId == accountId).Select(row => row.At),
            RecordKind.Convert => Conversions(context, accountId, ConversionSource.Convert),
            RecordKind.Dust => Conversions(context, accountId, ConversionSource.Dust),
            RecordKind.Dividend => context.Dividends.Where(row => row.AccountId == accountId).Select(row => row.At),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };
        return times.OrderBy(at => at);
    }

    private static IQueryable<DateTimeOffset> Conversions(DashboardContext context, long accountId, ConversionSource source) =>
        context.Conversions.Where(row => row.AccountId == accountId && row.Source == source).Select(row => row.At);

    private async Task<IReadOnlyList<T>> ListAsync<T>(long accountId, CancellationToken cancellationToken)
        where T : AccountRecord
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<T>().AsNoTracking().Where(row => row.AccountId == accountId).OrderBy(row => row.At).ThenBy(row => row.ExternalId).ToListAsync(cancellationToken);
    }
}
