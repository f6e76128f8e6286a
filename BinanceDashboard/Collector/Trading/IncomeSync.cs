using BinanceDashboard.Collector.Streams;
using BinanceDashboard.Exchange;
using BinanceDashboard.Exchange.Paging;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Trading;

/// <summary>Brings the changes of a futures wallet in, each once: by windows, all symbols together.</summary>
public sealed class IncomeSync(FlowQueries cursors, IncomeQueries income, FactCommands facts, FactReader reader)
{
    private static readonly TimeSpan Overlap = TimeSpan.FromHours(1);
    private static readonly TimeSpan Window = TimeSpan.FromDays(28);

    /// <param name="now">The exchange's time.</param>
    /// <returns>Null where it was read.</returns>
    internal async Task<ExchangeException?> SyncAsync(long accountId, MarketLists lists, TradingTally tally, DateTimeOffset now, DateTimeOffset? since, CancellationToken cancellationToken)
    {
        var known = new KnownFacts(await income.FirstTimeAsync(accountId, lists.Market, cancellationToken), FirstMoving: null);
        var walk = new FactWalk<Income>(cursors, facts.KeepAsync, accountId, tally.Client, Stream(lists, since), known);
        var failure = await reader.TryAsync(walk, now, cancellationToken);
        tally.Count(walk.Fetched, walk.Added);
        return failure?.Fault;
    }

    private static FactStream<Income> Stream(MarketLists lists, DateTimeOffset? since) =>
        new(TradingNames.Of(TradingStream.Income, lists.Market), (_, from, to, order, token) => order == WalkOrder.NewestFirst
            ? BackwardWindows.ReadAsync(from, to, Window, lists.IncomeBetween!, token)
            : lists.IncomeBetween!(from, to, token).Select(page => new Page<Income> { From = page.From, To = page.To, Rows = page.Rows }))
        {
            Reach = lists.IncomeReach,
            Since = since,
            Overlap = Overlap,
            Freshness = TimeSpan.FromMinutes(1),
        };
}
