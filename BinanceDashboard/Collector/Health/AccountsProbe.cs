using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Health;

/// <summary>Failing accounts are told, but the program is ready all the same: it shows what it has.</summary>
internal sealed class AccountsProbe(AccountQueries accounts, AccountHealth health) : IHealthProbe
{
    public string Name => "accounts";

    public async Task<HealthFinding> LookAsync(CancellationToken cancellationToken)
    {
        var active = (await accounts.ListAllAsync(cancellationToken)).Where(account => !account.Disabled).ToList();
        if (active.Count == 0) return HealthFinding.Healthy(Name, "No account is read.");
        var ages = active.Where(account => account.LastSnapshotAt is not null).Select(account => health.NowOf(account) - account.LastSnapshotAt!.Value).ToList();
        var oldest = ages.Count == 0 ? "none has data yet" : $"the oldest data is {Words(ages.Max())} old";
        var bad = active.Count(account => health.StatusOf(account) is AccountStatus.Failing or AccountStatus.Stale);
        return bad == 0
            ? HealthFinding.Healthy(Name, $"Accounts that are read: {active.Count}, none failing; {oldest}.")
            : HealthFinding.Degraded(Name, $"Accounts that are read: {active.Count}, of which {bad} failing or out of date; {oldest}. The Accounts page says why.");
    }

    private static string Words(TimeSpan age) => age switch
    {
        { TotalMinutes: < 1 } => "less than a minute",
        { TotalHours: < 2 } => $"{(int)age.TotalMinutes} min",
        { TotalDays: < 2 } => $"{(int)age.TotalHours} h",
        _ => $"{(int)age.TotalDays} days",
    };
}
