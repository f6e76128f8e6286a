using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Store.Queries;

/// <summary>Fills and orders of several accounts together, the newest first, by time and then by the exchange's id. A stretch reads its own rows only.</summary>
public sealed class TradeListQueries(IDbContextFactory<DashboardContext> contexts)
{
    private static readonly Market[] Markets = Enum.GetValues<Market>();
    private static readonly string[] SymbolTables = ["Fill", "Order"];

    public async Task<int> CountFillsAsync(IReadOnlyList<long> accountIds, TradeFilter filter, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var count = 0;
        foreach (var id in accountIds) count += await Fills(context, id, filter).CountAsync(cancellationToken);
        return count;
    }

    /// <param name="skip">How many newer ones come before.</param>
    public async Task<IReadOnlyList<Fill>> FillsAsync(IReadOnlyList<long> accountIds, TradeFilter filter, int skip, int take, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await Of(accountIds, id => Fills(context, id, filter))
            .OrderByDescending(fill => fill.At).ThenByDescending(fill => fill.TradeId).ThenBy(fill => fill.Market).ThenBy(fill => fill.Symbol).ThenBy(fill => fill.AccountId)
            .Skip(skip).Take(take).ToListAsync(cancellationToken);
    }

    /// <summary>What every fill cost and made, one by one, in no order.</summary>
    public async IAsyncEnumerable<FillMoney> MoneyAsync(long accountId, TradeFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = Fills(context, accountId, filter).Select(fill => new FillMoney(fill.At, fill.CommissionAsset, fill.Commission, fill.MarginAsset, fill.RealizedPnl));
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken)) yield return row;
    }

    public async Task<int> CountOrdersAsync(IReadOnlyList<long> accountIds, TradeFilter filter, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var count = 0;
        foreach (var id in accountIds) count += await Orders(context, id, filter).CountAsync(cancellationToken);
        return count;
    }

    /// <param name="skip">How many newer ones come before.</param>
    public async Task<IReadOnlyList<Order>> OrdersAsync(IReadOnlyList<long> accountIds, TradeFilter filter, int skip, int take, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await Of(accountIds, id => Orders(context, id, filter))
            .OrderByDescending(order => order.At).ThenByDescending(order => order.OrderId).ThenBy(order => order.Market).ThenBy(order => order.Symbol).ThenBy(order => order.AccountId)
            .Skip(skip).Take(take).ToListAsync(cancellationToken);
    }

    /// <summary>Every symbol with fills or orders, in order of its name.</summary>
    public async Task<IReadOnlyList<string>> SymbolsAsync(IReadOnlyList<long> accountIds, Market? market, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var symbols = new SortedSet<string>(StringComparer.Ordinal);
        var asked = from id in accountIds from one in market is { } known ? [known] : Markets from table in SymbolTables select (Table: table, Account: id, Market: one);
        foreach (var (table, account, one) in asked) symbols.UnionWith(await StoredSymbols.ReadAsync(context, table, account, one, cancellationToken));
        return [.. symbols];
    }

    // Account by account, each along its own index; together they are merged, not sorted anew.
    private static IQueryable<T> Of<T>(IReadOnlyList<long> accountIds, Func<long, IQueryable<T>> rows) => accountIds.Select(rows).Aggregate(Queryable.Concat);

    private static IQueryable<Fill> Fills(DashboardContext context, long accountId, TradeFilter filter)
    {
        var fills = context.Fills.AsNoTracking().Where(fill => fill.AccountId == accountId);
        if (filter.Symbol is { } symbol) fills = fills.Where(filter.Market is { } only ? fill => fill.Market == only && fill.Symbol == symbol : fill => Markets.Contains(fill.Market) && fill.Symbol == symbol);
        else if (filter.Market is { } market) fills = fills.Where(fill => fill.Market == market);
        return Between(fills, filter, from => fill => fill.At >= from, to => fill => fill.At <= to);
    }

    private static IQueryable<Order> Orders(DashboardContext context, long accountId, TradeFilter filter)
    {
        var orders = OrderQueries.WithStatus(context, filter.Status).AsNoTracking().Where(order => order.AccountId == accountId);
        if (filter.Symbol is { } symbol) orders = orders.Where(filter.Market is { } only ? order => order.Market == only && order.Symbol == symbol : order => Markets.Contains(order.Market) && order.Symbol == symbol);
        else if (filter.Market is { } market) orders = orders.Where(order => order.Market == market);
        return Between(orders, filter, from => order => order.At >= from, to => order => order.At <= to);
    }

    private static IQueryable<T> Between<T>(IQueryable<T> rows, TradeFilter filter, Func<DateTimeOffset, Expression<Func<T, bool>>> since, Func<DateTimeOffset, Expression<Func<T, bool>>> until)
    {
        if (filter.From is { } from) rows = rows.Where(since(from));
        return filter.To is { } to ? rows.Where(until(to)) : rows;
    }
}
