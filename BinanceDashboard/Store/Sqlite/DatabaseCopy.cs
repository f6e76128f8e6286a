using Microsoft.Data.Sqlite;

namespace BinanceDashboard.Store.Sqlite;

/// <summary>A copy of the database as it is at one moment, also while the program that owns it writes: a reader that never checkpoints.</summary>
internal static class DatabaseCopy
{
    private const string Tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name";

    /// <returns>The rows of each table, the same in both.</returns>
    /// <exception cref="StoreException">The copy is not the same, or one of the two is damaged.</exception>
    public static async Task<IReadOnlyDictionary<string, long>> MakeAsync(string source, string target, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<string, long> rows;
        await using (var from = await OpenAsync(source, SqliteOpenMode.ReadOnly, cancellationToken))
        {
            await RunAsync(from, "BEGIN", cancellationToken);
            rows = await CountAsync(from, cancellationToken);
            await using var to = await OpenAsync(target, SqliteOpenMode.ReadWriteCreate, cancellationToken);
            from.BackupDatabase(to);
        }

        await using var copy = await OpenAsync(target, SqliteOpenMode.ReadWrite, cancellationToken);
        // One file, without a log beside it; the program turns that on again when it opens it.
        await RunAsync(copy, "PRAGMA journal_mode = DELETE", cancellationToken);
        var copied = await CheckedAsync(copy, target, cancellationToken);
        return rows.OrderBy(table => table.Key, StringComparer.Ordinal).SequenceEqual(copied.OrderBy(table => table.Key, StringComparer.Ordinal))
            ? rows
            : throw new StoreException($"The copy of '{source}' has other rows than the database: nothing was kept. Try again; if it stays, check the disk.");
    }

    /// <summary>The rows of each table of a database that is whole and of no newer version.</summary>
    /// <exception cref="StoreException">It is damaged, no database, or of a newer version.</exception>
    public static async Task<IReadOnlyDictionary<string, long>> CheckAsync(string file, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = await OpenAsync(file, SqliteOpenMode.ReadWrite, cancellationToken);
            await StoreStartup.NeedsMigrationAsync(connection, file, cancellationToken);
            return await CheckedAsync(connection, file, cancellationToken);
        }
        catch (SqliteException damaged) when (damaged.SqliteErrorCode is 11 or 26)
        {
            throw Damaged(file);
        }
    }

    private static async Task<IReadOnlyDictionary<string, long>> CheckedAsync(SqliteConnection connection, string file, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check(1)";
        return await command.ExecuteScalarAsync(cancellationToken) is "ok" ? await CountAsync(connection, cancellationToken) : throw Damaged(file);
    }

    private static StoreException Damaged(string file) => new($"'{file}' is damaged or not a database: take another backup.");

    private static async Task<IReadOnlyDictionary<string, long>> CountAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        var names = new List<string>();
        await using var command = connection.CreateCommand();
        command.CommandText = Tables;
        await using (var reader = await command.ExecuteReaderAsync(cancellationToken))
            while (await reader.ReadAsync(cancellationToken)) names.Add(reader.GetString(0));
        var rows = new Dictionary<string, long>();
        foreach (var name in names)
        {
            command.CommandText = $"SELECT COUNT(*) FROM \"{name}\"";
            rows[name] = (long)(await command.ExecuteScalarAsync(cancellationToken))!;
        }

        return rows;
    }

    private static async Task<SqliteConnection> OpenAsync(string file, SqliteOpenMode mode, CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await RunAsync(connection, "PRAGMA busy_timeout = 5000", cancellationToken);
        return connection;
    }

    private static async Task RunAsync(SqliteConnection connection, string statement, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
