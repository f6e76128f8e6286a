using BinanceDashboard.Collector.Streams;
using BinanceDashboard.Exchange;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Records;

/// <summary>Brings in what happened inside an account, each row once: one list after the other, so that it never crowds out what is valued.</summary>
public sealed class RecordSync(ExchangeEnvironments environments, FlowQueries cursors, RecordQueries records, FactCommands facts, FactReader reader)
{
    /// <param name="now">The exchange's time.</param>
    /// <returns>Why lists could not be read; those, and no others, are behind.</returns>
    public async Task<IReadOnlyList<ExchangeException>> SyncAsync(long accountId, BinanceClient client, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var faults = new List<ExchangeException>();
        foreach (var stream in RecordStreams.Of(environments, client.Environment).Where(stream => !reader.IsFresh(accountId, stream, now)))
        {
            var known = new KnownFacts(await records.FirstTimeAsync(accountId, stream.Kind, cancellationToken), FirstMoving: null);
            var walk = new FactWalk<Store.AccountRecord>(
                cursors, (rows, cursor, token) => facts.KeepAsync([.. rows.Select(row => row with { AccountId = accountId })], cursor, token), accountId, client, stream, known);
            if (await reader.TryAsync(walk, now, cancellationToken) is { } failure) faults.Add(failure.Fault);
        }

        return faults;
    }
}
