using BinanceDashboard.Collector;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Queries;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace BinanceDashboard.Api.Health;

/// <summary>Failing accounts are told, but the program is ready all the same: it shows what it has.</summary>
internal sealed class AccountsCheck(AccountQueries accounts, AccountHealth health) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var all = await accounts.ListAllAsync(cancellationToken);
        var bad = all.Count(account => health.StatusOf(account) is AccountStatus.Failing or AccountStatus.Stale);
        return bad == 0
            ? HealthCheckResult.Healthy($"Accounts: {all.Count}, all collected.")
            : HealthCheckResult.Degraded($"Accounts: {all.Count}, of which {bad} failing or stale: the Accounts page says why.");
    }
}
