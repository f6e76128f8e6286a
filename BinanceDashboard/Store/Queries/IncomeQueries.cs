using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Store.Queries;

/// <summary>What changed the futures wallets.</summary>
public sealed class IncomeQueries(IDbContextFactory<DashboardContext> contexts)
{
    /// <summary>By time, the oldest first.</summary>
    public async Task<IReadOnlyList<Income>> ListAsync(long accountId, Market market, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await Of(context, accountId, market).OrderBy(income => income.At).ThenBy(income => income.TranId).ToListAsync(cancellationToken);
    }

    /// <summary>The same of a range of time.</summary>
    /// <param name="after">Exclusive.</param>
    /// <param name="upTo">Inclusive.</param>
    public async Task<IReadOnlyList<Income>> BetweenAsync(long accountId, Market market, DateTimeOffset after, DateTimeOffset upTo, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await Of(context, accountId, market).Where(income => income.At > after && income.At <= upTo).OrderBy(income => income.At).ThenBy(income => income.TranId).ToListAsync(cancellationToken);
    }

    /// <summary>When the first of a market was booked; null while none is stored.</summary>
    public async Task<DateTimeOffset?> FirstTimeAsync(long accountId, Market market, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await Of(context, accountId, market).MinAsync(income => (DateTimeOffset?)income.At, cancellationToken);
    }

    /// <summary>Every symbol of which some is stored.</summary>
    public async Task<IReadOnlyList<string>> SymbolsAsync(long accountId, Market market, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await StoredSymbols.ReadAsync(context, "Income", accountId, market, cancellationToken);
    }

    /// <summary>How many of a market each month has.</summary>
    public async Task<IReadOnlyDictionary<DateTimeOffset, int>> MonthsAsync(long accountId, Market market, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await MonthCounts.OfAsync(Of(context, accountId, market).Select(income => income.At), cancellationToken);
    }

    private static IQueryable<Income> Of(DashboardContext context, long accountId, Market market) =>
        context.Incomes.AsNoTracking().Where(income => income.AccountId == accountId && income.Market == market);
}
