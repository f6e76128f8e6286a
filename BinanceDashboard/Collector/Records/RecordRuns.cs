using BinanceDashboard.Access;
using BinanceDashboard.Exchange;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Records;

/// <summary>
/// Runs that bring in what happened inside an account. They are apart from snapshots and cash flows, and wait for none of them; a list that
/// fails is told by the map of what is known and never by the account's state, because no value depends on it.
/// </summary>
public sealed partial class RecordRuns(ExchangeEnvironments environments, BinanceClientFactory clients, AccountKeys keys, RecordSync sync, ILogger<RecordRuns> logger)
{
    /// <summary>Asks nothing where the environment has no wallet API, or the account's key cannot be used.</summary>
    /// <exception cref="ExchangeException">The exchange's clock could not be read.</exception>
    public async Task SyncAsync(Account account, CancellationToken cancellationToken)
    {
        if (environments.Find(account.Environment) is not { HasSapi: true } || CredentialsOf(account) is not { } credentials) return;
        var client = clients.Create(account.Environment, credentials, byUser: false);
        await client.MeasureClockAsync(cancellationToken);
        foreach (var fault in await sync.SyncAsync(account.Id, client, client.Clock.Now, cancellationToken)) Log.Failed(logger, account.Id, fault.Message);
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
        [LoggerMessage(2011, LogLevel.Warning, "Account {AccountId}: a list of what happened inside it could not be read. {Reason}")]
        public static partial void Failed(ILogger logger, long accountId, string reason);
    }
}
