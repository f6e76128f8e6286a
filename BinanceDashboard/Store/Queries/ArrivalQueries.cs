using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Store.Queries;

/// <summary>
/// Facts in the order in which they were stored: what is new is found without looking at what is known. Rows of an account are never removed
/// but with the account, whose id is never used again, so that a new row always has a larger number than its known ones.
/// </summary>
public sealed class ArrivalQueries(IDbContextFactory<DashboardContext> contexts)
{
    /// <summary>How far facts are stored now; costs what came since <paramref name="after"/>.</summary>
    public async Task<ArrivalMarks> MarksAsync(long accountId, ArrivalMarks after, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        // The plus keeps the account's index out of it: the numbers of the rows are what is searched.
        var fill = await context.Database.SqlQuery<long>($"SELECT COALESCE(MAX(rowid), {after.Fill}) AS Value FROM Fill WHERE rowid > {after.Fill} AND +AccountId = {accountId}").SingleAsync(cancellationToken);
        var income = await context.Database.SqlQuery<long>($"SELECT COALESCE(MAX(rowid), {after.Income}) AS Value FROM Income WHERE rowid > {after.Income} AND +AccountId = {accountId}").SingleAsync(cancellationToken);
        var candle = await context.Database.SqlQuery<long>($"SELECT COALESCE(MAX(rowid), 0) AS Value FROM Candle").SingleAsync(cancellationToken);
        return new ArrivalMarks(fill, income, candle);
    }

    public async Task<IReadOnlyList<Fill>> FillsAsync(long accountId, ArrivalMarks after, ArrivalMarks upTo, CancellationToken cancellationToken)
    {
        if (after.Fill == upTo.Fill) return [];
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Fills.FromSql($"SELECT * FROM Fill WHERE rowid > {after.Fill} AND rowid <= {upTo.Fill} AND +AccountId = {accountId}").AsNoTracking().ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<Income>> IncomesAsync(long accountId, ArrivalMarks after, ArrivalMarks upTo, CancellationToken cancellationToken)
    {
        if (after.Income == upTo.Income) return [];
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Incomes.FromSql($"SELECT * FROM Income WHERE rowid > {after.Income} AND rowid <= {upTo.Income} AND +AccountId = {accountId}").AsNoTracking().ToListAsync(cancellationToken);
    }

    /// <summary>The minutes of these pairs that have a price.</summary>
    public async Task<IReadOnlyList<Candle>> MinutesAsync(string environment, IReadOnlySet<string> symbols, ArrivalMarks after, ArrivalMarks upTo, CancellationToken cancellationToken)
    {
        if (after.Candle == upTo.Candle || symbols.Count == 0) return [];
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.Candles.FromSql($"SELECT * FROM Candle WHERE rowid > {after.Candle} AND rowid <= {upTo.Candle} AND +Environment = {environment}").AsNoTracking().ToListAsync(cancellationToken);
        return rows.FindAll(candle => candle.Interval is CandleInterval.Minute or CandleInterval.HaltedMinute && symbols.Contains(candle.Symbol));
    }
}
