using BinanceDashboard.Exchange;
using BinanceDashboard.Store;
using Microsoft.Extensions.Options;

namespace BinanceDashboard.Collector;

/// <summary>How an account's collection stands now, by its exchange's clock.</summary>
public sealed class AccountHealth(IOptions<CollectorOptions> options, BinanceClientFactory clients, ExchangeEnvironments environments, TimeProvider time)
{
    /// <summary>The exchange's time where it was measured, else this machine's; never before the last snapshot, whose time was measured.</summary>
    public DateTimeOffset NowOf(Account account)
    {
        var now = environments.Find(account.Environment) is null ? time.GetUtcNow() : clients.Create(account.Environment, null, byUser: false).Clock.Now;
        return account.LastSnapshotAt is { } last && last > now ? last : now;
    }

    /// <summary>How far the accounts' exchange is ahead of this machine, so that an age is told on one clock; zero where the two agree within a second.</summary>
    public TimeSpan AheadOf(params IEnumerable<Account> accounts)
    {
        var now = time.GetUtcNow();
        var ahead = accounts.Select(account => NowOf(account) - now).DefaultIfEmpty().Max();
        return ahead.Duration() < TimeSpan.FromSeconds(1) ? TimeSpan.Zero : ahead;
    }

    public AccountStatus StatusOf(Account account) => account switch
    {
        { Disabled: true } => AccountStatus.Disabled,
        { Failure: not null } => AccountStatus.Failing,
        { LastTriedAt: null } or { LastSnapshotAt: null } => AccountStatus.New,
        { LastSnapshotAt: { } last } when NowOf(account) - last <= LongestAge => AccountStatus.Ok,
        _ => AccountStatus.Stale,
    };

    /// <summary>How old an account's last point may be in a sum over several accounts.</summary>
    public TimeSpan LongestAge => 2 * options.Value.SnapshotEvery;
}
