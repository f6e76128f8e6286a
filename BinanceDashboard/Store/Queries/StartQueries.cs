using BinanceDashboard.Store.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Store.Queries;

/// <summary>Finds where an account's benchmark starts.</summary>
public sealed class StartQueries(IDbContextFactory<DashboardContext> contexts, PriceQueries prices)
{
    // An imported history that begins before its pairs traded is found after one step; more only where the market paused.
    private const int MostSteps = 16;

    /// <summary>
    /// The earliest complete point at which every pair has a price. Prices of imported points are fetched from the oldest on, so that one
    /// that is missing before a stored one never was; while none is stored yet, the earliest complete point is the start, its price to come.
    /// </summary>
    /// <returns>Null before there is a complete point.</returns>
    public async Task<NavPoint?> FindAsync(Account account, IReadOnlyCollection<string> symbols, CancellationToken cancellationToken)
    {
        var first = await FirstAsync(account.Id, DateTimeOffset.MinValue, cancellationToken);
        var point = first;
        for (var step = 0; step < MostSteps && point is { Source: PointSource.Imported }; step++)
        {
            var hour = Rollups.StartOf(point.At, RollupSpan.Hour);
            if (await PricedFromAsync(account.Environment, symbols, hour, cancellationToken) is not { } priced) return first;
            if (priced == hour) return point;
            point = await FirstAsync(account.Id, priced, cancellationToken);
        }

        return point ?? first;
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
