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
    private volatile string? _fault;

    /// <summary>Why the machine did not take the last write, in a sentence; null once one was taken again.</summary>
    public string? Fault => _fault;

    /// <summary>Runs the work in one transaction; nothing of it is kept unless all of it is.</summary>
    public Task<T> WriteAsync<T>(Func<DashboardContext, Task<T>> work, CancellationToken cancellationToken) => InTurnAsync(
        async connection =>
        {
            await using var context = new DashboardContext(StoreOptions.For(connection));
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            var result = await work(context);
            await transaction.CommitAsync(cancellationToken);
            changes.Signal();
            return result;
        },
        cancellationToken);

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
        var result = await WriteQuietlyAsync(work, cancellationToken);
        changes.Signal();
        return result;
    }

    /// <summary>As <see cref="WriteRowsAsync{T}"/>, of what is no fact: no page reads again.</summary>
    internal Task<T> WriteQuietlyAsync<T>(Func<RowWriter, T> work, CancellationToken cancellationToken) =>
        InTurnAsync(connection => Task.FromResult((_rows ??= NewRows(connection)).InTransaction(work)), cancellationToken);

    /// <summary>Saves a context that was filled over a reader's connection (Identity's stores) over the writer's.</summary>
    internal Task<int> SaveAsync(DashboardContext context, Func<Task<int>> save, CancellationToken cancellationToken) => InTurnAsync(
        async connection =>
        {
            var reader = context.Database.GetConnectionString();
            try
            {
                context.Database.SetDbConnection(connection, contextOwnsConnection: false);
                return await save();
            }
            finally
            {
                context.Database.SetDbConnection(new SqliteConnection(reader), contextOwnsConnection: true);
                changes.Signal();
            }
        },
        cancellationToken);

    /// <summary>Tries whether a write would be taken now, and heals <see cref="Fault"/> where it is.</summary>
    /// <param name="patience">How long to wait for other writers.</param>
    /// <returns>False while others write for that long.</returns>
    public async Task<bool> TryAsync(TimeSpan patience, CancellationToken cancellationToken)
    {
        using var late = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        late.CancelAfter(patience);
        try
        {
            await InTurnAsync(connection => WriteProbe.RunAsync(connection, writes: _fault is not null, cancellationToken), late.Token);
            return true;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
        catch (SqliteException failure)
        {
            return WriteFault.Of(failure) is not null;
        }
    }

    /// <summary>Brings the schema to this version; <paramref name="keepCopy"/> runs first where there is something to keep.</summary>
    internal Task MigrateAsync(Func<SqliteConnection, CancellationToken, Task> keepCopy, CancellationToken cancellationToken)
    {
        var isNew = !File.Exists(directory.DatabaseFile);
        return InTurnAsync(
            async connection =>
            {
                if (!await StoreStartup.NeedsMigrationAsync(connection, directory.DatabaseFile, cancellationToken)) return false;
                if (!isNew) await keepCopy(connection, cancellationToken);
                await using var context = new DashboardContext(StoreOptions.For(connection));
                await context.Database.MigrateAsync(cancellationToken);
                return true;
            },
            cancellationToken);
    }

    /// <summary>Makes the roll-ups anew where they were dropped, or were made in another way.</summary>
    /// <returns>Whether that was needed.</returns>
    internal Task<bool> HealRollupsAsync(CancellationToken cancellationToken) => InTurnAsync(
        async connection =>
        {
            if (!await Rollups.AreStaleAsync(connection, cancellationToken)) return false;
            (_rows ??= NewRows(connection)).InTransaction(rows =>
            {
                Rollups.RebuildAll(rows);
                return true;
            });
            return true;
        },
        cancellationToken);

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

    private async Task<T> InTurnAsync<T>(Func<SqliteConnection, Task<T>> work, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            var result = await work(await ConnectAsync(cancellationToken));
            _fault = null;
            return result;
        }
        catch (Exception failure) when (WriteFault.Of(failure) is { } fault)
        {
            _fault = fault;
            throw;
        }
        finally
        {
            _gate.Release();
        }
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
