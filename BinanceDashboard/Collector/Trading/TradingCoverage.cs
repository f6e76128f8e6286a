using BinanceDashboard.Exchange;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Trading;

/// <summary>How far what an account traded is known, by kind and market.</summary>
public sealed class TradingCoverage(ExchangeEnvironments environments, FlowQueries cursors, FillQueries fills, OrderQueries orders, IncomeQueries income)
{
    /// <summary>Those that were read, or tried, at least once.</summary>
    internal async Task<IReadOnlyList<ListedStream>> ListsAsync(Account account, CancellationToken cancellationToken)
    {
        var lists = new List<ListedStream>();
        if (environments.Find(account.Environment) is not { } environment) return lists;
        foreach (var stream in new[] { TradingStream.Fills, TradingStream.Orders, TradingStream.Income })
        {
            foreach (var market in TradingNames.MarketsOf(stream, environment.HasFutures))
            {
                var cursor = await cursors.FindCursorAsync(account.Id, TradingNames.Of(stream, market), cancellationToken);
                if (cursor is null || (cursor.ReachedFrom == cursor.ReachedTo && cursor.Failure is null)) continue;
                // What was within reach when it was read is known for good.
                var limit = TradingReach.Of(stream, market) is null ? (DateTimeOffset?)null : cursor.ReachedFrom;
                lists.Add(new ListedStream(TradingNames.Of(stream, market), limit, IsForSome: true, await MonthsAsync(account.Id, stream, market, cancellationToken), cursor));
            }
        }

        return lists;
    }

    private Task<IReadOnlyDictionary<DateTimeOffset, int>> MonthsAsync(long accountId, TradingStream stream, Market market, CancellationToken cancellationToken) => stream switch
    {
        TradingStream.Fills => fills.MonthsAsync(accountId, market, cancellationToken),
        TradingStream.Orders => orders.MonthsAsync(accountId, market, cancellationToken),
        _ => income.MonthsAsync(accountId, market, cancellationToken),
    };
}
