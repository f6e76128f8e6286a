using System.Collections.Concurrent;
using BinanceDashboard.Exchange;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Flows;

/// <summary>
/// Brings an account's cash flows in, each once. Forward from each stream's cursor with an overlap that reaches back to its oldest
/// flow still moving; backward by windows until two empty years or the end of the exchange's reach. A window and the cursor that covers
/// it are kept together, so a failed one is asked for again; a stream that fails does not hold the others up.
/// </summary>
public sealed class FlowSync(FlowQueries flows, FactCommands facts)
{
    private readonly ConcurrentDictionary<(long Account, string Stream), DateTimeOffset> _readAt = new();

    /// <param name="now">The exchange's time.</param>
    /// <exception cref="ExchangeException">A stream failed; what came before it, and the other streams, are kept.</exception>
    public async Task SyncAsync(Account account, BinanceClient client, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var known = await flows.ListAsync(account.Id, cancellationToken);
        var due = FlowStreams.All.Where(stream => !IsFresh(account.Id, stream, now));
        var failures = await Task.WhenAll(due.Select(stream => TryAsync(account.Id, client, stream, [.. known.Where(flow => stream.Kinds.Contains(flow.Kind))], now, cancellationToken)));
        if (failures.FirstOrDefault(failure => failure is not null) is { } first) throw first;
    }

    private async Task<ExchangeException?> TryAsync(
        long account, BinanceClient client, FlowStream stream, IReadOnlyList<CashFlow> known, DateTimeOffset now, CancellationToken cancellationToken)
    {
        try
        {
            await new FlowWalk(flows, facts, account, client, stream, known).RunAsync(now, cancellationToken);
            _readAt[(account, stream.Name)] = now;
            return null;
        }
        catch (ExchangeException failure)
        {
            var hasNone = failure.Kind == ExchangeErrorKind.NotOffered || (stream.IsForSome && failure.Kind is ExchangeErrorKind.BadRequest or ExchangeErrorKind.MissingPermission);

            // A list that may be asked for a few times a minute is asked again by the next run; what it brings has its own time.
            var canWait = stream.Freshness > TimeSpan.Zero && failure.Kind == ExchangeErrorKind.RateLimited;
            return hasNone || canWait ? null : failure;
        }
    }

    // The exchange's clock is measured again and again: it may stand a little behind what was expected of it.
    private bool IsFresh(long account, FlowStream stream, DateTimeOffset now) =>
        _readAt.TryGetValue((account, stream.Name), out var read) && (now - read).Duration() < stream.Freshness;
}
