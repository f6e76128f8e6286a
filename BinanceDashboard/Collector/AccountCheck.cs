using BinanceDashboard.Access;
using BinanceDashboard.Exchange;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector;

/// <summary>Tries everything that an account needs to be read, for one who sets it up.</summary>
public sealed class AccountCheck(BinanceClientFactory clients, AccountKeys keys, KeyCheck check, ExchangeBudgets budgets, TimeProvider time)
{
    /// <summary>Never throws for what the exchange answers.</summary>
    public async Task<AccountCheckReport> RunAsync(Account account, CancellationToken cancellationToken)
    {
        try
        {
            var credentials = keys.CredentialsOf(account);
            var client = clients.Create(account.Environment, credentials, byUser: true);
            var started = time.GetTimestamp();
            await client.MeasureClockAsync(cancellationToken);
            return new AccountCheckReport
            {
                Latency = time.GetElapsedTime(started),
                Offset = client.Clock.Offset,
                KeyBeginning = credentials.KeyStart,
                Key = await check.TestAsync(account.Environment, credentials, cancellationToken),
                Budgets = budgets.Of(account),
            };
        }
        catch (Exception failure) when (failure is ExchangeException or AccessException)
        {
            return new AccountCheckReport { Failure = failure.Message };
        }
    }
}
