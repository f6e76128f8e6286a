using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace BinanceDashboard.Store.Sqlite;

/// <summary>Makes every pooled connection a reader, once: it cannot write, and so never checkpoints.</summary>
internal sealed class ReaderPragmas : DbConnectionInterceptor
{
    private const string Pragmas = "PRAGMA busy_timeout=5000; PRAGMA wal_autocheckpoint=0; PRAGMA query_only=ON; PRAGMA cache_size=-8000;";

    private readonly ConditionalWeakTable<sqlite3, object> _readers = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => MakeReader((SqliteConnection)connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        MakeReader((SqliteConnection)connection);
        return Task.CompletedTask;
    }

    // What lies under a pooled connection stays open, and stays as it was made.
    private void MakeReader(SqliteConnection connection)
    {
        if (_readers.TryGetValue(connection.Handle!, out _)) return;
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
        _readers.AddOrUpdate(connection.Handle!, this);
    }
}
