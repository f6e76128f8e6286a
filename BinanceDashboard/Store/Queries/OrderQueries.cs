using System.Runtime.CompilerServices;
using BinanceDashboard.Store.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Store.Queries;

/// <summary>Orders by the time at which they were placed, the oldest first.</summary>
public sealed class OrderQueries(IDbContextFactory<DashboardContext> contexts)
{
    private const string Open = $"SELECT * FROM \"Order\" WHERE {OrderRows.IsOpen}";

    public async Task<int> CountAsync(long accountId, TradeFilter filter, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await Matching(context, accountId, filter).CountAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<Order>> PageAsync(long accountId, TradeFilter filter, int skip, int take, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await Ordered(Matching(context, accountId, filter)).Skip(skip).Take(take).ToListAsync(cancellationToken);
    }

    /// <summary>All that match, one by one.</summary>
    public async IAsyncEnumerable<Order> StreamAsync(long accountId, TradeFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await foreach (var order in Ordered(Matching(context, accountId, filter)).AsAsyncEnumerable().WithCancellation(cancellationToken)) yield return order;
    }

    /// <summary>Those of a symbol that may still change.</summary>
    public async Task<IReadOnlyList<Order>> OpenAsync(long accountId, Market market, string symbol, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Orders.FromSqlRaw(Open).AsNoTracking().Where(order => order.AccountId == accountId && order.Market == market && order.Symbol == symbol)
            .OrderBy(order => order.OrderId).ToListAsync(cancellationToken);
    }

    /// <summary>The newest order id of a symbol; null while none of it is stored.</summary>
    public async Task<long?> LastIdAsync(long accountId, Market market, string symbol, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Orders.Where(order => order.AccountId == accountId && order.Market == market && order.Symbol == symbol).MaxAsync(order => (long?)order.OrderId, cancellationToken);
    }

    /// <summary>Every symbol of which some are stored.</summary>
    public async Task<IReadOnlyList<string>> SymbolsAsync(long accountId, Market market, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await StoredSymbols.ReadAsync(context, "Order", accountId, market, cancellationToken);
    }

    /// <summary>How many of a market each month has.</summary>
    public async Task<IReadOnlyDictionary<DateTimeOffset, int>> MonthsAsync(long accountId, Market market, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await MonthCounts.OfAsync(context.Orders.Where(order => order.AccountId == accountId && order.Market == market).Select(order => order.At), cancellationToken);
    }

    private static IQueryable<Order> Ordered(IQueryable<Order> orders) => orders.OrderBy(order => order.At).ThenBy(order => order.Market).ThenBy(order => order.Symbol).ThenBy(order => order.OrderId);

    /// <summary>All orders, or those of one status.</summary>
    internal static IQueryable<Order> WithStatus(DashboardContext context, string? status) => status switch
    {
        null => context.Orders,
        TradeFilter.Open => context.Orders.FromSqlRaw(Open),
        _ => context.Orders.Where(order => order.Status == status),
    };

    private static IQueryable<Order> Matching(DashboardContext context, long accountId, TradeFilter filter)
    {
        var orders = WithStatus(context, filter.Status).AsNoTracking().Where(order => order.AccountId == accountId);
        if (filter.Market is { } market) orders = orders.Where(order => order.Market == market);
        if (filter.Symbol is { } symbol) orders = orders.Where(order => order.Symbol == symbol);
        if (filter.From is { } from) orders = orders.Where(order => order.At >= from);
        if (filter.To is { } to) orders = orders.Where(order => order.At <= to);
        return orders;
    }
}
