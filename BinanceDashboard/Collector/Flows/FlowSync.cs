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
    private readonly ConcurrentDictionary<(long Account, string Stream), FlowFailure> _failures = new();

    /// <param name="now">The exchange's time.</param>
    public async Task<FlowOutcome> SyncAsync(Account account, BinanceClient client, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var known = await flows.ListAsync(account.Id, cancellationToken);
        var due = FlowStreams.All.Where(stream => !IsFresh(account.Id, stream, now)).ToList();
        var walks = due.ConvertAll(stream => new FlowWalk(flows, facts, account.Id, client, stream, [.. known.Where(flow => stream.Kinds.Contains(flow.Kind))]));
        var failures = await Task.WhenAll(due.Zip(walks).Select(pair => TryAsync(account.Id, pair.First, pair.Second, now, cancellationToken)));
        return new FlowOutcome(
            walks.Sum(walk => walk.Fetched),
            walks.Sum(walk => walk.Added),
            failures.FirstOrDefault(failure => failure is { CanWait: false })?.Fault,
            failures.FirstOrDefault(failure => failure is { CanWait: true })?.Fault);
    }

    /// <summary>Why a list could not be read when it was last asked; null where it could, and before the first time since the program's start.</summary>
    public FlowFailure? FailureOf(long accountId, string stream) => _failures.GetValueOrDefault((accountId, stream));

    private async Task<FlowFailure?> TryAsync(long account, FlowStream stream, FlowWalk walk, DateTimeOffset now, CancellationToken cancellationToken)
    {
        try
        {
            await walk.RunAsync(now, cancellationToken);
            _readAt[(account, stream.Name)] = now;
            _failures.TryRemove((account, stream.Name), out _);
            return null;
        }
        catch (ExchangeException fault)
        {
            var hasNone = fault.Kind == ExchangeErrorKind.NotOffered || (stream.IsForSome && fault.Kind is ExchangeErrorKind.BadRequest or ExchangeErrorKind.MissingPermission);
            if (hasNone) return null;
            var failure = new FlowFailure(now, fault, CanWait: stream.Freshness > TimeSpan.Zero && fault.Kind == ExchangeErrorKind.RateLimited);
            if (!failure.CanWait) _failures[(account, stream.Name)] = failure;
            return failure;
        }
    }

    // The exchange's clock is measured again and again: it may stand a little behind what was expected of it.
    private bool IsFresh(long account, FlowStream stream, DateTimeOffset now) =>
        _readAt.TryGetValue((account, stream.Name), out var read) && (now - read).Duration() < stream.Freshness;
}
