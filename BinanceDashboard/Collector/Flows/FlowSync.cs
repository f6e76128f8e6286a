using BinanceDashboard.Exchange;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Flows;

/// <summary>
/// Brings an account's cash flows in, each once. Forward from the cursor with an overlap that reaches back to the oldest
/// flow still moving; backward by windows until eight in a row are empty. A window and the cursor that covers it are kept
/// together, so a failed one is asked for again.
/// </summary>
public sealed class FlowSync(FlowQueries flows, FactCommands facts)
{
    /// <param name="now">The exchange's time.</param>
    /// <returns>How many flows were new.</returns>
    /// <exception cref="ExchangeException">A window failed; what came before it is kept.</exception>
    public async Task<int> SyncAsync(Account account, BinanceClient client, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var known = await flows.ListAsync(account.Id, cancellationToken);
        var added = 0;
        foreach (var (stream, kind) in new[] { (FlowStream.Deposits, FlowKind.Deposit), (FlowStream.Withdrawals, FlowKind.Withdrawal) })
            added += await new FlowWalk(flows, facts, account.Id, client, stream, [.. known.Where(flow => flow.Kind == kind)]).RunAsync(now, cancellationToken);
        return added;
    }
}
