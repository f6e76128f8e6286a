using BinanceDashboard.Access;
using BinanceDashboard.Analytics.Valuation;
using BinanceDashboard.Collector.Flows;
using BinanceDashboard.Collector.Snapshots;
using BinanceDashboard.Exchange;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector;

/// <summary>Runs of one account: a snapshot, its cash flows, and the prices these need. A failure is recorded as the account's state.</summary>
public sealed partial class AccountRuns(
    RunGate gate, BinanceClientFactory clients, AccountKeys keys, KeyCheck rights, SnapshotCollector snapshots, AccountStreams streams, AccountQueries accounts, AccountCommands commands,
    AccountHealth health, KeyFaults keyFaults, IHostApplicationLifetime lifetime, TimeProvider time, ILogger<AccountRuns> logger)
{
    /// <summary>Takes a snapshot now and keeps it once the flows up to it are in: a deposit is never seen as a gain, not even for a moment.</summary>
    /// <param name="byUser">A person is told at once that another run goes on; the schedule waits for its end, and has nothing to do when that took a snapshot.</param>
    /// <returns>Null while another run of the account goes on, or took the snapshot, and for one that was removed or paused.</returns>
    /// <exception cref="ExchangeException">No snapshot could be taken; the account's state says why.</exception>
    public async Task<Snapshot?> CollectAsync(Account account, bool byUser, CancellationToken cancellationToken)
    {
        var free = gate.TryEnter(account.Id);
        if (free is null && byUser) return null;
        using var pass = free ?? await gate.EnterAsync(account.Id, cancellationToken);
        if (await PresentAsync(account.Id, cancellationToken) is not { } present) return null;
        if (free is null && present.LastSnapshotAt != account.LastSnapshotAt) return null;
        var started = time.GetTimestamp();
        return await RecordedAsync(present, byUser, async client =>
        {
            var valued = await snapshots.ReadAsync(present, client, cancellationToken);
            var late = await TryAsync(() => streams.SyncAsync(present, client, cancellationToken));
            await snapshots.KeepAsync(valued, cancellationToken);
            if (late is not null) throw late;
            if (present.LastTriedAt is null) await LearnRightsAsync(present, client, cancellationToken);
            Log.Collected(logger, present.Id, ElapsedMs(started), valued.Snapshot.Complete ? "complete" : "partial", valued.Snapshot.Weight);
            return valued.Snapshot;
        }, cancellationToken);
    }

    /// <summary>Reads a snapshot alone, for one who has entered the account's gate and keeps it afterwards; the flows up to it follow with <see cref="SyncAsync"/>.</summary>
    /// <exception cref="ExchangeException">No snapshot could be taken; the account's state says why.</exception>
    public Task<ValuedSnapshot> ReadAsync(Account account, CancellationToken cancellationToken) =>
        RecordedAsync(account, byUser: false, client => snapshots.ReadAsync(account, client, cancellationToken), cancellationToken);

    /// <summary>Keeps what <see cref="ReadAsync"/> has read, in the order in which it was read.</summary>
    public Task KeepAsync(ValuedSnapshot read, CancellationToken cancellationToken) => snapshots.KeepAsync(read, cancellationToken);

    /// <summary>Brings the cash flows and the key's rights up to date, without a snapshot.</summary>
    public async Task SyncAsync(Account account, CancellationToken cancellationToken)
    {
        using var pass = await gate.EnterAsync(account.Id, cancellationToken);
        if (await PresentAsync(account.Id, cancellationToken) is not { } present) return;
        var started = time.GetTimestamp();
        await RecordedAsync(present, byUser: false, async client =>
        {
            await client.MeasureClockAsync(cancellationToken);
            await streams.SyncAsync(present, client, cancellationToken);
            await LearnRightsAsync(present, client, cancellationToken);
            Log.Synced(logger, present.Id, ElapsedMs(started), client.RequestsSent);
            return true;
        }, cancellationToken);
    }

    /// <summary>The same at a person's wish, with what it brought; a failure is in the report, and recorded as the account's state.</summary>
    public async Task<SyncReport> ReportSyncAsync(Account account, CancellationToken cancellationToken)
    {
        using var pass = await gate.EnterAsync(account.Id, cancellationToken);
        if (await PresentAsync(account.Id, cancellationToken) is not { } present) return new SyncReport(0, 0, 0, 0, "The account is paused or was removed: resume it first.");
        BinanceClient? used = null;
        FlowOutcome? outcome = null;
        try
        {
            await RecordedAsync(present, byUser: true, async client =>
            {
                used = client;
                await client.MeasureClockAsync(cancellationToken);
                outcome = await streams.ReadAsync(present, client, cancellationToken);
                return outcome.Failure is { } failure ? throw failure : true;
            }, cancellationToken);
            return Report(outcome?.Waiting);
        }
        catch (ExchangeException failure)
        {
            return Report(failure);
        }

        SyncReport Report(ExchangeException? fault) => new(outcome?.Fetched ?? 0, outcome?.Added ?? 0, used?.RequestsSent ?? 0, used?.WeightSpent ?? 0, fault?.Message, fault?.RetryAt);
    }

    /// <summary>For the schedule: a failure of one account, of whatever kind, never keeps the others from their turn, nor the program from its end.</summary>
    public async Task GuardAsync(Account account, Func<Account, CancellationToken, Task> run, CancellationToken cancellationToken)
    {
        // The scheduler may begin a run that was asked for before while the program ends already, and interrupts only those that went on then.
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lifetime.ApplicationStopping);
        try
        {
            await run(account, ending.Token);
        }
        catch (ExchangeException)
        {
            // Recorded as the account's state and logged by the run.
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            // What it was about to do is due again after the next start.
        }
        catch (Exception failure) when (!ending.IsCancellationRequested)
        {
            Log.Broke(logger, failure, account.Id);
        }
    }

    /// <summary>What a run says that cannot ask anything; the account's state says more.</summary>
    internal static ExchangeException KeyCannotBeUsed() => new(ExchangeErrorKind.InvalidKey, "The account's key cannot be used: replace it under Accounts.");

    private static async Task<ExchangeException?> TryAsync(Func<Task> run)
    {
        try
        {
            await run();
            return null;
        }
        catch (ExchangeException failure)
        {
            return failure;
        }
    }

    // While it waited for its turn, the account may have been removed, paused or given another key.
    private async Task<Account?> PresentAsync(long id, CancellationToken cancellationToken) =>
        await accounts.FindAsync(id, cancellationToken) is { Disabled: false } present ? present : null;

    private async Task LearnRightsAsync(Account account, BinanceClient client, CancellationToken cancellationToken)
    {
        if (await rights.PermissionsAsync(client, account.Environment, cancellationToken) is { } found && found != account.Permissions)
            await commands.RecordPermissionsAsync(account.Id, found, cancellationToken);
    }

    private async Task<T> RecordedAsync<T>(Account account, bool byUser, Func<BinanceClient, Task<T>> run, CancellationToken cancellationToken)
    {
        using var scope = AccountScope.Of(logger, account);
        var started = time.GetTimestamp();
        try
        {
            var result = await run(clients.Create(account.Environment, keys.CredentialsOf(account), byUser));
            keyFaults.Clear(account.Id);
            return result;
        }
        catch (Exception failure) when (failure is ExchangeException or AccessException)
        {
            Log.Failed(logger, account.Id, ElapsedMs(started), failure.Message);
            keyFaults.Note(account.Id, failure);
            await commands.RecordRunAsync(account.Id, health.NowOf(account), failure.Message, cancellationToken);
            throw failure as ExchangeException ?? new ExchangeException(ExchangeErrorKind.InvalidKey, failure.Message, failure);
        }
    }

    private double ElapsedMs(long started) => time.GetElapsedTime(started).TotalMilliseconds;

    private static partial class Log
    {
        [LoggerMessage(2001, LogLevel.Information, "Account {AccountId}: snapshot taken in {ElapsedMs:0} ms, {Completeness}, weight {Weight}.")]
        public static partial void Collected(ILogger logger, long accountId, double elapsedMs, string completeness, int weight);

        [LoggerMessage(2002, LogLevel.Warning, "Account {AccountId}: a run ended after {ElapsedMs:0} ms. {Reason}")]
        public static partial void Failed(ILogger logger, long accountId, double elapsedMs, string reason);

        [LoggerMessage(2005, LogLevel.Information, "Account {AccountId}: cash flows and rights read in {ElapsedMs:0} ms with {Requests} requests.")]
        public static partial void Synced(ILogger logger, long accountId, double elapsedMs, long requests);

        [LoggerMessage(2004, LogLevel.Error, "Account {AccountId}: a run broke off; it is tried again when it is due.")]
        public static partial void Broke(ILogger logger, Exception failure, long accountId);
    }
}
