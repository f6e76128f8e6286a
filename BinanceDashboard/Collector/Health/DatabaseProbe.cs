using BinanceDashboard.Store;
using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Collector.Health;

internal sealed class DatabaseProbe(IDbContextFactory<DashboardContext> contexts) : IHealthProbe
{
    public string Name => "database";

    public async Task<HealthFinding> LookAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var database = await contexts.CreateDbContextAsync(cancellationToken);
            await database.Accounts.AnyAsync(cancellationToken);
            return HealthFinding.Healthy(Name, "The database answers.");
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            return HealthFinding.Failed(Name, "The database does not answer: look at the disk and at the log.");
        }
    }
}
