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

    /// <summary>The minutes of a pair that were asked for: those with a price, and those that are known to have none.</summary>
    public async Task<IReadOnlySet<DateTimeOffset>> AskedMinutesAsync(string environment, string symbol, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return (await context.Candles
            .Where(candle => candle.Environment == environment && candle.Symbol == symbol)
            .Where(candle => candle.Interval == CandleInterval.Minute || candle.Interval == CandleInterval.HaltedMinute || candle.Interval == CandleInterval.EmptyMinute)
            .Select(candle => candle.OpenAt).ToListAsync(cancellationToken)).ToHashSet();
    }

    /// <summary>A pair's stored one-hour candles that open at one of these times.</summary>
    public async Task<IReadOnlyList<Candle>> HoursAsync(string environment, string symbol, IReadOnlyCollection<DateTimeOffset> hours, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        // Of thousands of rows only the two columns that are not known before.
        return await context.Candles
            .Where(candle => candle.Environment == environment && candle.Symbol == symbol && candle.Interval == CandleInterval.Hour && hours.Contains(candle.OpenAt))
            .Select(candle => new Candle { Environment = environment, Symbol = symbol, Interval = CandleInterval.Hour, OpenAt = candle.OpenAt, Open = candle.Open })
            .ToListAsync(cancellationToken);
    }

    /// <summary>The opening times of a pair's stored one-hour candles in a range.</summary>
    /// <param name="from">Inclusive.</param>
    /// <param name="to">Inclusive.</param>
    public async Task<IReadOnlyList<DateTimeOffset>> HourTimesAsync(string environment, string symbol, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Candles.Where(candle => candle.Environment == environment && candle.Symbol == symbol && candle.Interval == CandleInterval.Hour && candle.OpenAt >= from && candle.OpenAt <= to)
            .Select(candle => candle.OpenAt).ToListAsync(cancellationToken);
    }

    /// <summary>The opening time of the first stored one-hour candle from a time on; null where there is none.</summary>
    public async Task<DateTimeOffset?> FirstHourAsync(string environment, string symbol, DateTimeOffset from, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Candles.Where(candle => candle.Environment == environment && candle.Symbol == symbol && candle.Interval == CandleInterval.Hour && candle.OpenAt >= from)
            .MinAsync(candle => (DateTimeOffset?)candle.OpenAt, cancellationToken);
    }
}
