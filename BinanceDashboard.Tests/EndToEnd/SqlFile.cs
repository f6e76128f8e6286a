using Microsoft.Data.Sqlite;

namespace BinanceDashboard.Tests.EndToEnd;

/// <summary>Looks at a database file from outside of the program.</summary>
internal static class SqlFile
{
    /// <summary>The first column of every row, as text.</summary>
    public static async Task<IReadOnlyList<string>> ReadAsync(string file, string sql)
    {
        await using var connection = await OpenAsync(file, SqliteOpenMode.ReadOnly);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var rows = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var values = new List<string>();
        while (await rows.ReadAsync(TestContext.Current.CancellationToken)) values.Add(rows.GetValue(0).ToString() ?? "");
        return values;
    }

    public static async Task WriteAsync(string file, string sql)
    {
        await using var connection = await OpenAsync(file, SqliteOpenMode.ReadWrite);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<SqliteConnection> OpenAsync(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        return connection;
    }
}
