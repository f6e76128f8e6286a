using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Store.Queries;

/// <summary>Fills by time, the oldest first.</summary>
public sealed class FillQueries(IDbContextFactory<DashboardContext> contexts)
{
    public async Task<int> CountAsync(long accountId, TradeFilter filter, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await Matching(context, accountId, filter).CountAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<Fill>> PageAsync(long accountId, TradeFilter filter, int skip, int take, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await Ordered(Matching(context, accountId, filter)).Skip(skip).Take(take).ToListAsync(cancellationToken);
    }

    /// <summary>All that match, one by one.</summary>
    public async IAsyncEnumerable<Fill> StreamAsync(long accountId, TradeFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await foreach (var fill in Ordered(Matching(context, accountId, filter)).AsAsyncEnumerable().WithCancellation(cancellationToken)) yield return fill;
    }

    /// <summary>The newest trade id of a symbol; null while none of it is stored.</summary>
    public async Task<long?> LastIdAsync(long accountId, Market market, string symbol, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Fills.Where(fill => fill.AccountId == accountId && fill.Market == market && fill.Symbol == symbol).MaxAsync(fill => (long?)fill.TradeId, cancellationToken);
    }

    /// <summary>When the first of a symbol was traded; null while none of it is stored.</summary>
    public async Task<DateTimeOffset?> FirstTimeAsync(long accountId, Market market, string symbol, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Fills.Where(fill => fill.AccountId == accountId && fill.Market == market && fill.Symbol == symbol)
            .OrderBy(fill => fill.At).Select(fill => (DateTimeOffset?)fill.At).FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>Every symbol of which some are stored.</summary>
    public async Task<IReadOnlyList<string>> SymbolsAsync(long accountId, Market market, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await StoredSymbols.ReadAsync(context, "Fill", accountId, market, cancellationToken);
    }

    /// <summary>How many of a market each month has.</summary>
    public async Task<IReadOnlyDictionary<DateTimeOffset, int>> MonthsAsync(long accountId, Market market, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await MonthCounts.OfAsync(context.Fills.Where(fill => fill.AccountId == accountId && fill.Market == market).Select(fill => fill.At), cancellationToken);
    }

    private static IQueryable<Fill> Ordered(IQueryable<Fill> fills) => fills.OrderBy(fill => fill.At).ThenBy(fill => fill.Market).ThenBy(fill => fill.Symbol).ThenBy(fill => fill.TradeId);

    private static IQueryable<Fill> Matching(DashboardContext context, long accountId, TradeFilter filter)
    {
        var fills = context.Fills.AsNoTracking().Where(fill => fill.AccountId == accountId);
        if (filter.Market is { } market) fills = fills.Where(fill => fill.Market == market);
        if (filter.Symbol is { } symbol) fills = fills.Where(fill => fill.Symbol == symbol);
        if (filter.From is { } from) fills = fills.Where(fill => fill.At >= from);
        if (filter.To is { } to) fills = fills.Where(fill => fill.At <= to);
        return fills;
    }
}
