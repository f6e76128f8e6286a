using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Store.Queries;

/// <summary>What was held before the first known fills.</summary>
public sealed class OpeningQueries(IDbContextFactory<DashboardContext> contexts)
{
    public async Task<IReadOnlyList<OpeningPosition>> ListAsync(long accountId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.OpeningPositions.AsNoTracking().Where(opening => opening.AccountId == accountId).ToListAsync(cancellationToken);
    }

    /// <summary>The id of the first known fill of each contract and side of a market.</summary>
    public async Task<IReadOnlyDictionary<(string Symbol, PositionSide Side), long>> FirstFillsAsync(long accountId, Market market, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var firsts = await context.Fills.Where(fill => fill.AccountId == accountId && fill.Market == market)
            .GroupBy(fill => new { fill.Symbol, fill.PositionSide }).Select(group => new { group.Key.Symbol, group.Key.PositionSide, First = group.Min(fill => fill.TradeId) })
            .ToListAsync(cancellationToken);
        return firsts.ToDictionary(first => (first.Symbol, first.PositionSide), first => first.First);
    }
}
