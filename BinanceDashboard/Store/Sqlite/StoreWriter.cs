using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BinanceDashboard.Store.Sqlite;

/// <summary>
/// The one gate for writes: a single connection, one transaction at a time, and the only one that checkpoints.
/// So no write ever finds the database busy, and no two connections write and checkpoint at the same instant.
/// </summary>
/// <threadsafety>Any thread; writers wait for each other in order.</threadsafety>
public sealed class StoreWriter(DataDirectory directory, StoreChanges changes) : IAsyncDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private SqliteConnection? _connection;
    private RowWriter? _rows;

    /// <summary>Runs the work in one transaction; nothing of it is kept unless all of it is.</summary>
    public async Task<T> WriteAsync<T>(Func<DashboardContext, Task<T>> work, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            await using var context = new DashboardContext(StoreOptions.For(await ConnectAsync(cancellationToken)));
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            var result = await work(context);
            await transaction.CommitAsync(cancellationToken);
            changes.Signal();
            return result;
        }
        finally
        {
            _gate.Release();
        }
    }

    public Task WriteAsync(Func<DashboardContext, Task> work, CancellationToken cancellationToken) => WriteAsync(
        async context =>
        {
            await work(context);
            return true;
        },
        cancellationToken);

    /// <summary>As <see cref="WriteAsync{T}"/>, with prepared statements instead of a context: for facts, which come in numbers.</summary>
    internal async Task<T> WriteRowsAsync<T>(Func<RowWriter, T> work, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            _rows ??= NewRows(await ConnectAsync(cancellationToken));
            var result = _rows.InTransaction(work);
            changes.Signal();
            return result;
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>Saves a context that was filled over a reader's connection (Identity's stores) over the writer's.</summary>
    internal async Task<int> SaveAsync(DashboardContext context, Func<Task<int>> save, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        var reader = context.Database.GetConnectionString();
        try
        {
            context.Database.SetDbConnection(await ConnectAsync(cancellationToken), contextOwnsConnection: false);
            return await save();
        }
        finally
        {
            context.Database.SetDbConnection(new SqliteConnection(reader), contextOwnsConnection: true);
            _gate.Release();
            changes.Signal();
        }
    }

    /// <summary>Brings the schema to this version; <paramref name="keepCopy"/> runs first where there is something to keep.</summary>
    internal async Task MigrateAsync(Func<SqliteConnection, CancellationToken, Task> keepCopy, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            var isNew = !File.Exists(directory.DatabaseFile);
            var connection = await ConnectAsync(cancellationToken);
            if (!await StoreStartup.NeedsMigrationAsync(connection, directory.DatabaseFile, cancellationToken)) return;
            if (!isNew) await keepCopy(connection, cancellationToken);
            await using var context = new DashboardContext(StoreOptions.For(connection));
            await context.Database.MigrateAsync(cancellationToken);
        }
        finally
        {
            _gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        _rows?.Dispose();
        if (_connection is not null) await _connection.DisposeAsync();
        _gate.Dispose();
    }

    private static RowWriter NewRows(SqliteConnection connection)
    {
        using var context = new DashboardContext(StoreOptions.For(connection));
        return new RowWriter(connection, context.Model);
    }

    private async Task<SqliteConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        if (_connection is not null) return _connection;
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = directory.DatabaseFile, Pooling = false }.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA busy_timeout=5000; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;";
        await command.ExecuteNonQueryAsync(cancellationToken);
        return _connection = connection;
    }
}
