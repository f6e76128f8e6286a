using System.Collections.Concurrent;
using BinanceDashboard.Exchange;
using BinanceDashboard.Store.Commands;

namespace BinanceDashboard.Collector.Streams;

/// <summary>
/// Runs the walks of streams. A window and the cursor that covers it are kept together, so a failed one is asked for again; what a stream
/// failed on is kept beside its cursor until it can be read again.
/// </summary>
/// <threadsafety>Any thread, each stream of an account by one at a time.</threadsafety>
public sealed class FactReader(FactCommands facts)
{
    private readonly ConcurrentDictionary<(long Account, string Stream), DateTimeOffset> _readAt = new();

    // The exchange's clock is measured again and again: it may stand a little behind what was expected of it.
    internal bool IsFresh<T>(long account, FactStream<T> stream, DateTimeOffset now) =>
        _readAt.TryGetValue((account, stream.Name), out var read) && (now - read).Duration() < stream.Freshness;

    /// <param name="now">The exchange's time.</param>
    /// <returns>Null where the stream was read, or there is none of it for this account.</returns>
    internal async Task<StreamFailure?> TryAsync<T>(FactWalk<T> walk, DateTimeOffset now, CancellationToken cancellationToken)
    {
        try
        {
            await walk.RunAsync(now, cancellationToken);
            if (!walk.HasMore) _readAt[(walk.AccountId, walk.Stream.Name)] = now;
        }
        catch (ExchangeException fault) when (!IsOfNone(fault, walk.Stream.IsForSome))
        {
            var failure = new StreamFailure(fault, CanWait: walk.Stream.Freshness > TimeSpan.Zero && fault.Kind == ExchangeErrorKind.RateLimited);
            if (!failure.CanWait) await facts.KeepFailureAsync(walk.AccountId, walk.Stream.Name, fault.Message, now, cancellationToken);
            return failure;
        }
        catch (ExchangeException)
        {
            // There is no such list for this account: nothing of it is missing.
        }

        if (walk.HadFailed) await facts.ForgetFailureAsync(walk.AccountId, walk.Stream.Name, cancellationToken);
        return null;
    }

    private static bool IsOfNone(ExchangeException fault, bool isForSome) =>
        fault.Kind is ExchangeErrorKind.NotOffered or ExchangeErrorKind.AccountInactive || (isForSome && fault.Kind is ExchangeErrorKind.BadRequest or ExchangeErrorKind.MissingPermission);
}
