using BinanceDashboard.Store;
using BinanceDashboard.Store.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Collector.Health;

/// <summary>Every start brings the database to the program's version; it differs only where the file was replaced meanwhile.</summary>
internal sealed class MigrationsProbe(IDbContextFactory<DashboardContext> contexts, DataDirectory directory) : IHealthProbe
{
    public string Name => "migrations";

    public async Task<HealthFinding> LookAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var database = await contexts.CreateDbContextAsync(cancellationToken);
            await database.Database.OpenConnectionAsync(cancellationToken);
            return await StoreStartup.NeedsMigrationAsync((SqliteConnection)database.Database.GetDbConnection(), directory.DatabaseFile, cancellationToken)
                ? HealthFinding.Failed(Name, "The database is of an older version than the program: start the program again, which brings it up to date.")
                : HealthFinding.Healthy(Name, "The database is of this program's version.");
        }
        catch (StoreException)
        {
            return HealthFinding.Failed(Name, "The database is of a newer version than the program: run that version.");
        }
    }
}
