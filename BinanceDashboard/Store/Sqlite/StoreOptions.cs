using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace BinanceDashboard.Store.Sqlite;

/// <summary>How contexts reach the database file: over the writer's own connection, or over pooled read-only ones.</summary>
internal static class StoreOptions
{
    private static readonly ReaderPragmas Reader = new();

    public static DbContextOptions<DashboardContext> For(SqliteConnection writer) =>
        Configure(new DbContextOptionsBuilder<DashboardContext>(), options => options.UseSqlite(writer, Lists)).Options;

    public static void ForReaders(DbContextOptionsBuilder builder, DataDirectory directory) => Configure(builder, options =>
        options.UseSqlite(new SqliteConnectionStringBuilder { DataSource = directory.DatabaseFile }.ConnectionString, Lists).AddInterceptors(Reader));

    // A list of values is one parameter: the driver looks for each of thousands among all the others.
    private static void Lists(SqliteDbContextOptionsBuilder options) => options.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter);

    private static TBuilder Configure<TBuilder>(TBuilder builder, Action<TBuilder> use)
        where TBuilder : DbContextOptionsBuilder
    {
        use(builder);
        builder.UseQueryTrackingBehavior(QueryTrackingBehavior.TrackAll);
        builder.ConfigureWarnings(warnings => warnings
            .Ignore(RelationalEventId.NonTransactionalMigrationOperationWarning)
            // A test says when a migration is missing; asking at every first start would build the whole model for it.
            .Ignore(RelationalEventId.PendingModelChangesWarning));
        return builder;
    }
}
