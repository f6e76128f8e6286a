using System.Globalization;
using Microsoft.Data.Sqlite;

namespace BinanceDashboard.Store.Sqlite;

/// <summary>A transaction that changes nothing.</summary>
internal static class WriteProbe
{
    /// <param name="writes">Whether a page is written and reaches the disk, rather than only the right to write being taken.</param>
    public static async Task<bool> RunAsync(SqliteConnection connection, bool writes, CancellationToken cancellationToken)
    {
        await using var transaction = connection.BeginTransaction(deferred: false);
        if (!writes) return true;
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "PRAGMA user_version";
        var version = Convert.ToInt64(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture);
        command.CommandText = string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {version}");
        await command.ExecuteNonQueryAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }
}
