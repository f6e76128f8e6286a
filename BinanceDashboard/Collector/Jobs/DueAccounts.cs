using BinanceDashboard.Store;
using Microsoft.Extensions.Options;

namespace BinanceDashboard.Collector.Jobs;

/// <summary>
/// Which accounts are to be asked now. It follows from what is stored, so that nothing is missed over a restart: an account
/// is due once its exchange's clock has passed the next full interval, and again a while after a failure or a partial snapshot.
/// </summary>
public sealed class DueAccounts(IOptions<CollectorOptions> options, AccountHealth health)
{
    private static readonly TimeSpan LongestRetry = TimeSpan.FromMinutes(5);

    public bool IsSnapshotDue(Account account, bool lastWasComplete)
    {
        if (account.Disabled) return false;
        var (now, every) = (health.NowOf(account), options.Value.SnapshotEvery);
        if (account is not { LastTriedAt: { } tried }) return true;
        if (account.Failure is not null || !lastWasComplete) return now < tried || now - tried >= RetryAfter(every);
        return account.LastSnapshotAt is not { } last || IsPast(last, now, every);
    }

    /// <summary>When the account's next snapshot is due, by its exchange's clock; past where it is due at once, null while it is paused.</summary>
    public DateTimeOffset? NextSnapshotAt(Account account, bool lastWasComplete)
    {
        var every = options.Value.SnapshotEvery;
        return account switch
        {
            { Disabled: true } => null,
            { LastTriedAt: { } tried } when account.Failure is not null || !lastWasComplete => tried + RetryAfter(every),
            { LastTriedAt: not null, LastSnapshotAt: { } last } => Next(last, every),
            _ => health.NowOf(account),
        };
    }

    public bool IsSyncDue(Account account, DateTimeOffset? lastSync) =>
        !account.Disabled && (lastSync is not { } last || IsPast(last, health.NowOf(account), options.Value.SyncEvery));

    /// <summary>When the account's lists are due, by its exchange's clock; not after that clock where they are due at once, null while it is paused.</summary>
    /// <param name="lastSync">Null where they were never asked for.</param>
    public DateTimeOffset? NextSyncAt(Account account, DateTimeOffset? lastSync)
    {
        if (account.Disabled) return null;
        return lastSync is { } last && !IsSyncDue(account, last) ? Next(last, options.Value.SyncEvery) : health.NowOf(account);
    }

    private static DateTimeOffset Next(DateTimeOffset last, TimeSpan every) => new(((last.UtcTicks / every.Ticks) + 1) * every.Ticks, TimeSpan.Zero);

    // Another interval, earlier ones too: a clock that was wrong and is set back must not silence an account. Full intervals of the clock, so that several accounts are valued at common times.
    private static bool IsPast(DateTimeOffset last, DateTimeOffset now, TimeSpan every) => now.UtcTicks / every.Ticks != last.UtcTicks / every.Ticks;

    private static TimeSpan RetryAfter(TimeSpan every) => every / 4 < LongestRetry ? every / 4 : LongestRetry;
}
