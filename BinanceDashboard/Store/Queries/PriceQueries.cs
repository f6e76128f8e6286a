using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Store.Queries;

public sealed class PriceQueries(IDbContextFactory<DashboardContext> contexts)
{
    /// <summary>The stored one-minute candles of these symbols, and what stands in for those that the exchange does not have.</summary>
    public async Task<IReadOnlyList<Candle>> MinutesAsync(string environment, IReadOnlyCollection<string> symbols, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Candles.AsNoTracking()
            .Where(candle => candle.Environment == environment && symbols.Contains(candle.Symbol))
            .Where(candle => candle.Interval == CandleInterval.Minute || candle.Interval == CandleInterval.HaltedMinute)
            .ToListAsync(cancellationToken);
    }
}
