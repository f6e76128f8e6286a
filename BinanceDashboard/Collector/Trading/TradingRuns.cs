using BinanceDashboard.Access;
using BinanceDashboard.Exchange;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Trading;

/// <summary>
/// Runs that bring in what an account traded: one at a time and account, apart from snapshots and cash flows, which wait for none of them.
/// They leave half of every budget to those.
/// </summary>
public sealed partial class TradingRuns(ExchangeEnvironments environments, BinanceClientFactory clients, AccountKeys keys, AccountQueries accounts, TradingSync sync, TradePrices prices, TimeProvider time, ILogger<TradingRuns> logger)
{
    private readonly RunGate _gate = new();

    /// <summary>The counters of a run over one kind of lists, one for each market that the environment has; none where the account's key cannot be used.</summary>
    /// <param name="leavesHalf">Half of every budget stays free for others.</param>
    internal IReadOnlyList<TradingTally> Begin(Account account, TradingStream stream, bool byUser, bool leavesHalf = true)
    {
        if (environments.Find(account.Environment) is not { } environment || CredentialsOf(account) is not { } credentials) return [];
        return [.. TradingNames.MarketsOf(stream, environment.HasFutures)
            .Select(market => new TradingTally(stream, market, clients.Create(account.Environment, credentials, byUser, leavesHalf)))];
    }

    /// <summary>Runs what was begun, once no other run of the account goes on.</summary>
    internal async Task RunAsync(Account account, IReadOnlyList<TradingTally> tallies, DateTimeOffset? since, CancellationToken cancellationToken)
    {
        using var pass = await _gate.EnterAsync(account.Id, cancellationToken);
        if (await accounts.FindAsync(account.Id, cancellationToken) is not { Disabled: false } present) return;
        using var scope = AccountScope.Of(logger, account);
        await Task.WhenAll(tallies.Select(tally => sync.SyncAsync(present, tally, since, cancellationToken)));
        foreach (var tally in tallies.Where(tally => tally.Fault is not null)) Log.Failed(logger, account.Id, TradingNames.Of(tally.Stream, tally.Market), tally.Fault!.Message);
    }

    /// <summary>For the schedule: all kinds, one after the other.</summary>
    /// <returns>What kept it from its end; empty where all is read.</returns>
    public async Task<IReadOnlyList<ExchangeException>> SyncAsync(Account account, CancellationToken cancellationToken)
    {
        if (environments.Find(account.Environment) is not null && CredentialsOf(account) is null) return [AccountRuns.KeyCannotBeUsed()];
        var (started, asked) = (time.GetTimestamp(), 0L);
        var faults = new List<ExchangeException>();
        foreach (var stream in Enum.GetValues<TradingStream>())
        {
            var tallies = Begin(account, stream, byUser: false);
            await RunAsync(account, tallies, since: null, cancellationToken);
            faults.AddRange(tallies.Select(tally => tally.Fault).OfType<ExchangeException>());
            asked += tallies.Sum(tally => tally.Client.RequestsSent);
        }

        Log.Synced(logger, account.Id, time.GetElapsedTime(started).TotalMilliseconds, asked);
        if (!faults.Exists(fault => fault.RetryAt is not null) && await PriceAsync(account, leavesHalf: true, cancellationToken) is { } unpriced) faults.Add(unpriced);
        return faults;
    }

    /// <summary>Fetches what the trades are valued with: public prices, asked for without a key.</summary>
    /// <returns>What kept it from its end; null where all of them are there.</returns>
    internal async Task<ExchangeException?> PriceAsync(Account account, bool leavesHalf, CancellationToken cancellationToken)
    {
        try
        {
            if (environments.Find(account.Environment) is not null) await prices.SyncAsync(account, clients.Create(account.Environment, null, byUser: false, leavesHalf), cancellationToken);
            return null;
        }
        catch (ExchangeException fault)
        {
            Log.Failed(logger, account.Id, "prices", fault.Message);
            return fault;
        }
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
        [LoggerMessage(2013, LogLevel.Information, "Account {AccountId}: fills, orders and income read in {ElapsedMs:0} ms with {Requests} requests.")]
        public static partial void Synced(ILogger logger, long accountId, double elapsedMs, long requests);

        [LoggerMessage(2012, LogLevel.Warning, "Account {AccountId}: {Stream} could not be read to the end. {Reason}")]
        public static partial void Failed(ILogger logger, long accountId, string stream, string reason);
    }
}
