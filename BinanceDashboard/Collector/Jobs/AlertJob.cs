using BinanceDashboard.Collector.Alerts;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Jobs;

/// <summary>Judges an account's rules after each new snapshot, and as soon as its age or its key makes one of them begin or end.</summary>
public sealed class AlertJob(AlertCheck check, AccountHealth health) : IAccountJob
{
    public string Name => "alerts";

    public string Schedule => "after each snapshot; age and key at all times";

    public async Task<DateTimeOffset?> NextAsync(Account account, CancellationToken cancellationToken) =>
        !account.Disabled && await check.IsDueAsync(account, cancellationToken) ? health.NowOf(account) : null;

    public async Task<JobResult> RunAsync(Account account, bool byUser, CancellationToken cancellationToken)
    {
        await check.RunAsync(account, cancellationToken);
        return JobResult.Ok;
    }
}
