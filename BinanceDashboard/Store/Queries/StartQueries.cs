using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Store.Queries;

/// <summary>Finds where an account's benchmark starts.</summary>
public sealed class StartQueries(IDbContextFactory<DashboardContext> contexts, PriceQueries prices)
{
    // An imported history that begins before its pairs traded is found after one step; more only where the market paused.
    private const int MostSteps = 16;

    /// <summary>
    /// The earliest complete point at which every pair has a price, whichever benchmark is chosen. An observed point brings its own; those of imported points are fetched
    /// by the next run, until which an earliest point without one is the start all the same, its price to come.
    /// </summary>
    /// <returns>Null before there is a complete point.</returns>
    public async Task<NavPoint?> FindAsync(Account account, IReadOnlyCollection<string> symbols, CancellationToken cancellationToken)
    {
        var first = await FirstAsync(account.Id, DateTimeOffset.MinValue, cancellationToken);
        var point = first;
        for (var step = 0; step < MostSteps && point is { Source: PointSource.Imported }; step++)
        {
            var hour = Rollups.StartOf(point.At, RollupSpan.Hour);
            var priced = await PricedFromAsync(account.Environment, symbols, hour, cancellationToken);
            if (priced == hour) return point;
            if (await AskedAsync(account.Id, cancellationToken) is not { } range) return first;
            point = await FirstAsync(account.Id, priced <= range.ReachedTo ? priced.Value : range.ReachedTo.AddMilliseconds(1), cancellationToken);
        }

        return point ?? first;
    }

    /// <summary>The earliest complete point; null before there is one.</summary>
    public Task<NavPoint?> FirstAsync(long accountId, CancellationToken cancellationToken) => FirstAsync(accountId, DateTimeOffset.MinValue, cancellationToken);

    // The range of imported points whose prices were all asked for; null while they were not.
    private async Task<SyncCursor?> AskedAsync(long accountId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.SyncCursors.AsNoTracking().FirstOrDefaultAsync(
            cursor => cursor.AccountId == accountId && cursor.Stream == NavImportCommands.PriceStream && cursor.FromBeginning, cancellationToken);
    }

    // The first hour from which on each of the pairs has a candle; null where one of them has none.
    private async Task<DateTimeOffset?> PricedFromAsync(string environment, IReadOnlyCollection<string> symbols, DateTimeOffset hour, CancellationToken cancellationToken)
    {
        var latest = hour;
        foreach (var symbol in symbols)
        {
            if (await prices.FirstHourAsync(environment, symbol, hour, cancellationToken) is not { } found) return null;
            if (found > latest) latest = found;
        }

        return latest;
    }

    private async Task<NavPoint?> FirstAsync(long accountId, DateTimeOffset from, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var points = context.Snapshots.AsNoTracking().Where(point => point.AccountId == accountId && point.Complete && point.At >= from);
        return await NavQueries.AsPoints(points.OrderBy(point => point.At).Take(1)).FirstOrDefaultAsync(cancellationToken);
    }
}
