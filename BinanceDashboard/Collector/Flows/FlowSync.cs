using BinanceDashboard.Collector.Streams;
using BinanceDashboard.Exchange;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Queries;
using BinanceDashboard.Store.Statements;

namespace BinanceDashboard.Collector.Flows;

/// <summary>Brings an account's cash flows in, each once. A stream that fails does not hold the others up.</summary>
public sealed class FlowSync(ExchangeEnvironments environments, FlowQueries flows, FactCommands facts, FactReader reader)
{
    /// <param name="now">The exchange's time.</param>
    public async Task<FlowOutcome> SyncAsync(Account account, BinanceClient client, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var known = await flows.ListAsync(account.Id, cancellationToken);
        var walks = FlowStreams.Of(environments, account.Environment).Where(stream => !reader.IsFresh(account.Id, stream, now)).Select(stream => Walk(account.Id, client, stream, known)).ToList();
        var failures = await Task.WhenAll(walks.Select(walk => reader.TryAsync(walk, now, cancellationToken)));
        return new FlowOutcome(
            walks.Sum(walk => walk.Fetched),
            walks.Sum(walk => walk.Added),
            failures.FirstOrDefault(failure => failure is { CanWait: false })?.Fault,
            failures.FirstOrDefault(failure => failure is { CanWait: true })?.Fault);
    }

    private FactWalk<CashFlow> Walk(long accountId, BinanceClient client, FlowStream stream, IReadOnlyList<CashFlow> known)
    {
        // Both by time, the oldest first.
        var own = known.Where(flow => stream.Kinds.Contains(flow.Kind) && !StatementFlows.IsOfStatement(flow)).ToList();
        var times = new KnownFacts(own.FirstOrDefault()?.At, own.Find(flow => flow.Status == FlowStatus.Pending)?.At);
        return new FactWalk<CashFlow>(
            flows, (rows, cursor, token) => facts.KeepAsync([.. rows.Select(flow => flow with { AccountId = accountId })], cursor, token), accountId, client, stream, times);
    }
}
