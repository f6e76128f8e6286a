using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Store.Queries;

public sealed class PriceQueries(IDbContextFactory<DashboardContext> contexts)
{
    /// <summary>The stored one-minute candles of these symbols.</summary>
    public async Task<IReadOnlyList<Candle>> MinutesAsync(string environment, IReadOnlyCollection<string> symbols, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Candles.AsNoTracking()
            .Where(candle => candle.Environment == environment && symbols.Contains(candle.Symbol) && candle.Interval == CandleInterval.Minute)
            .ToListAsync(cancellationToken);
    }
}
