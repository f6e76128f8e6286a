using BinanceDashboard.Collector.Streams;
using BinanceDashboard.Exchange;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Trading;

/// <summary>Brings the orders of a symbol in, each once, and follows those that were open to their end.</summary>
public sealed class OrderSync(FlowQueries cursors, OrderQueries orders, FactCommands facts, FactReader reader)
{
    // One that was placed a moment ago may not be listed yet; one that the exchange forgets ended days ago.
    private static readonly TimeSpan Forgetting = TimeSpan.FromDays(1);

    /// <returns>Null where they were read, or there are none of the symbol any more.</returns>
    internal async Task<ExchangeException?> SyncAsync(SymbolRun run, TradingTally tally, CancellationToken cancellationToken)
    {
        var (accountId, market, symbol) = (run.AccountId, run.Lists.Market, run.Symbol);
        var name = TradingNames.Of(TradingStream.Orders, market, symbol);
        var kept = await cursors.FindCursorAsync(accountId, name, cancellationToken);
        var lastId = await orders.LastIdAsync(accountId, market, symbol, cancellationToken);
        if (lastId is not null) await FollowAsync(run, tally, cancellationToken);
        var stream = await new SymbolStreams<Order>(run.Lists.Orders, run).StreamAsync(name, kept, lastId, cancellationToken);
        var walk = new FactWalk<Order>(cursors, facts.KeepAsync, accountId, tally.Client, stream, new KnownFacts(First: null, FirstMoving: null));
        var failure = await reader.TryAsync(walk, run.Now, cancellationToken);
        tally.Count(walk.Fetched, walk.Added);
        return failure?.Fault;
    }

    private async Task FollowAsync(SymbolRun run, TradingTally tally, CancellationToken cancellationToken)
    {
        var kept = await orders.OpenAsync(run.AccountId, run.Lists.Market, run.Symbol, cancellationToken);
        if (kept.Count == 0) return;
        var open = (await run.Lists.OpenOrdersAsync(run.Symbol, cancellationToken)).GroupBy(order => order.OrderId).ToDictionary(same => same.Key, same => same.Last());
        var (moved, lost) = (new List<Order>(), new List<Order>());
        foreach (var order in kept)
        {
            if ((open.GetValueOrDefault(order.OrderId) ?? await run.Lists.FindOrderAsync(run.Symbol, order.OrderId, cancellationToken)) is { } present) moved.Add(present);
            else if (order.UpdatedAt < run.Now - Forgetting) lost.Add(order);
        }

        await facts.FollowAsync(moved, lost, cancellationToken);
        tally.Count(moved.Count, 0);
    }
}
