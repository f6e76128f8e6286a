using BinanceDashboard.Access;
using BinanceDashboard.Exchange;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Records;

/// <summary>
/// Runs that bring in what happened inside an account. They are apart from snapshots and cash flows, and wait for none of them; a list that
/// fails is told by the map of what is known and never by the account's state, because no value depends on it.
/// </summary>
public sealed partial class RecordRuns(ExchangeEnvironments environments, BinanceClientFactory clients, AccountKeys keys, RecordSync sync, TimeProvider time, ILogger<RecordRuns> logger)
{
    private readonly RunGate _gate = new();

    /// <summary>Asks nothing where the environment has no wallet API, or the account's key cannot be used.</summary>
    /// <returns>What failed; the other lists are kept.</returns>
    /// <exception cref="ExchangeException">The exchange's clock could not be read.</exception>
    public async Task<IReadOnlyList<ExchangeException>> SyncAsync(Account account, CancellationToken cancellationToken)
    {
        if (environments.Find(account.Environment) is not { HasSapi: true }) return [];
        if (CredentialsOf(account) is not { } credentials) return [AccountRuns.KeyCannotBeUsed()];
        using var pass = await _gate.EnterAsync(account.Id, cancellationToken);
        using var scope = AccountScope.Of(logger, account);
        var started = time.GetTimestamp();
        var client = clients.Create(account.Environment, credentials, byUser: false);
        await client.MeasureClockAsync(cancellationToken);
        var faults = await sync.SyncAsync(account.Id, client, client.Clock.Now, cancellationToken);
        foreach (var fault in faults) Log.Failed(logger, account.Id, fault.Message);
        Log.Synced(logger, account.Id, time.GetElapsedTime(started).TotalMilliseconds, client.RequestsSent);
        return faults;
    }

    private ApiCredentials? CredentialsOf(Account account)
    {
        try
        {
            return keys.CredentialsOf(account);
        }
        catch (AccessException)
        {
            // The account's state says so: its snapshots cannot be taken either.
            return null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(2014, LogLevel.Information, "Account {AccountId}: transfers, conversions and rewards read in {ElapsedMs:0} ms with {Requests} requests.")]
        public static partial void Synced(ILogger logger, long accountId, double elapsedMs, long requests);

        [LoggerMessage(2011, LogLevel.Warning, "Account {AccountId}: a list of what happened inside it could not be read. {Reason}")]
        public static partial void Failed(ILogger logger, long accountId, string reason);
    }
}
