using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BinanceDashboard.Store.Sqlite;

/// <summary>Brings the database to this program's version before anything else runs; a copy is kept before a change of version.</summary>
public sealed partial class StoreStartup(DataDirectory directory, StoreWriter writer, TimeProvider time, ILogger<StoreStartup> logger)
{
    /// <exception cref="StoreException">The database is from a newer version, or is no database.</exception>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        try
        {
            var isNew = !File.Exists(directory.DatabaseFile);
            await writer.MigrateAsync(KeepCopyAsync, cancellationToken);
            if (await writer.HealRollupsAsync(cancellationToken) && !isNew) Log.RolledUp(logger);
        }
        catch (SqliteException error) when (error.SqliteErrorCode is 11 or 26)
        {
            throw new StoreException($"'{directory.DatabaseFile}' is damaged or not a database: move it away to start afresh, or put a copy from '{directory.Backups}' in its place.");
        }
    }

    /// <exception cref="StoreException">It was written by a newer version.</exception>
    internal static async Task<bool> NeedsMigrationAsync(SqliteConnection connection, string file, CancellationToken cancellationToken)
    {
        var known = Known();
        var applied = await AppliedAsync(connection, cancellationToken);
        if (applied.Find(migration => !known.Contains(migration)) is { } newer)
            throw new StoreException($"The database '{file}' was written by a newer version of BinanceDashboard (it knows '{newer}'): run that version, or set Storage:DataDirectory to another folder.");
        return applied.Count < known.Count;
    }

    // Asked without a context: nearly every start finds nothing to do, and a context takes its time to come up.
    private static HashSet<string> Known() =>
        [.. typeof(StoreStartup).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Migration))).Select(type => type.GetCustomAttribute<MigrationAttribute>()!.Id)];

    private static async Task<List<string>> AppliedAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT 1 FROM sqlite_master WHERE name = '{HistoryRepository.DefaultTableName}'";
        if (await command.ExecuteScalarAsync(cancellationToken) is null) return [];
        command.CommandText = $"SELECT MigrationId FROM {HistoryRepository.DefaultTableName} ORDER BY MigrationId";
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var applied = new List<string>();
        while (await reader.ReadAsync(cancellationToken)) applied.Add(reader.GetString(0));
        return applied;
    }

    private async Task KeepCopyAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(directory.Backups);
        var copy = Path.Combine(directory.Backups, $"before-update-{time.GetUtcNow():yyyyMMdd-HHmmss}.db");
        await using var command = connection.CreateCommand();
        command.CommandText = "VACUUM INTO $file";
        command.Parameters.AddWithValue("$file", copy);
        await command.ExecuteNonQueryAsync(cancellationToken);
        Log.Copied(logger, copy);
    }

    private static partial class Log
    {
        [LoggerMessage(3002, LogLevel.Information, "The database is brought to this version; a copy from before is {File}.")]
        public static partial void Copied(ILogger logger, string file);

        [LoggerMessage(3003, LogLevel.Information, "The hours and days of the NAV were missing or of another version; they were made anew from its points.")]
        public static partial void RolledUp(ILogger logger);
    }
}
