using BinanceDashboard.Access;
using BinanceDashboard.Collector.Snapshots;
using BinanceDashboard.Exchange;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;

namespace BinanceDashboard.Collector;

/// <summary>Runs of one account: a snapshot, its cash flows, and the prices these need. A failure is recorded as the account's state.</summary>
public sealed partial class AccountRuns(
    RunGate gate, BinanceClientFactory clients, AccountKeys keys, KeyCheck rights, SnapshotCollector snapshots, AccountStreams streams, AccountCommands accounts, AccountHealth health,
    ILogger<AccountRuns> logger)
{
    /// <summary>Takes a snapshot now and then brings the flows up to it, so that the benchmark knows every flow the NAV knows.</summary>
    /// <param name="byUser">A person is told at once that another run goes on; the schedule waits for its end, so that nothing due is left out.</param>
    /// <returns>Null while another run of the account goes on.</returns>
    /// <exception cref="ExchangeException">No snapshot could be taken; the account's state says why.</exception>
    public async Task<Snapshot?> CollectAsync(Account account, bool byUser, CancellationToken cancellationToken)
    {
        using var pass = byUser ? gate.TryEnter(account.Id) : await gate.EnterAsync(account.Id, cancellationToken);
        if (pass is null) return null;
        return await RecordedAsync(account, byUser, async client =>
        {
            var snapshot = await snapshots.CollectAsync(account, client, cancellationToken);
            await streams.SyncAsync(account, client, cancellationToken);
            if (account.LastTriedAt is null) await LearnRightsAsync(account, client, cancellationToken);
            Log.Collected(logger, account.Id, snapshot.Complete, snapshot.Weight);
            return snapshot;
        }, cancellationToken);
    }

    /// <summary>Brings the cash flows and the key's rights up to date, without a snapshot.</summary>
    public async Task SyncAsync(Account account, CancellationToken cancellationToken)
    {
        using var pass = await gate.EnterAsync(account.Id, cancellationToken);
        await RecordedAsync(account, byUser: false, async client =>
        {
            await client.MeasureClockAsync(cancellationToken);
            await streams.SyncAsync(account, client, cancellationToken);
            await LearnRightsAsync(account, client, cancellationToken);
            return true;
        }, cancellationToken);
    }

    private async Task LearnRightsAsync(Account account, BinanceClient client, CancellationToken cancellationToken)
    {
        if (await rights.PermissionsAsync(client, account.Environment, cancellationToken) is { } found && found != account.Permissions)
            await accounts.RecordPermissionsAsync(account.Id, found, cancellationToken);
    }

    private async Task<T> RecordedAsync<T>(Account account, bool byUser, Func<BinanceClient, Task<T>> run, CancellationToken cancellationToken)
    {
        try
        {
            var result = await run(clients.Create(account.Environment, keys.CredentialsOf(account), byUser));
            await accounts.RecordRunAsync(account.Id, health.NowOf(account), null, cancellationToken);
            return result;
        }
        catch (Exception failure) when (failure is ExchangeException or AccessException)
        {
            Log.Failed(logger, account.Id, failure.Message);
            await accounts.RecordRunAsync(account.Id, health.NowOf(account), failure.Message, cancellationToken);
            throw failure as ExchangeException ?? new ExchangeException(ExchangeErrorKind.InvalidKey, failure.Message, failure);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(2001, LogLevel.Debug, "Account {AccountId}: snapshot taken, complete {Complete}, weight {Weight}.")]
        public static partial void Collected(ILogger logger, long accountId, bool complete, int weight);

        [LoggerMessage(2002, LogLevel.Warning, "Account {AccountId}: {Reason}")]
        public static partial void Failed(ILogger logger, long accountId, string reason);
    }
}
