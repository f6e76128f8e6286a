using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Metadata;
using SQLitePCL;

namespace BinanceDashboard.Store.Sqlite;

/// <summary>Writes facts with statements that are compiled once and kept as long as the writer's connection.</summary>
/// <threadsafety>One thread at a time, inside a transaction of <see cref="StoreWriter"/>.</threadsafety>
internal sealed class RowWriter(SqliteConnection connection, IModel model) : IDisposable
{
    private readonly Dictionary<string, Statement> _statements = new(StringComparer.Ordinal);
    private readonly Dictionary<(Type, SameIdentity), RowInsert> _inserts = [];

    /// <returns>How many rows it inserted, changed or deleted.</returns>
    public int Run(string sql, params ReadOnlySpan<object?> values) => Bound(sql, values).Run();

    /// <returns>Whether the question has an answer.</returns>
    public bool Any(string sql, params ReadOnlySpan<object?> values) => Bound(sql, values).Any();

    public List<T> Read<T>(string sql, RowReading<T> reading, params ReadOnlySpan<object?> values) => Bound(sql, values).Read(reading);

    /// <returns>How many rows were written: 1, or 0 where the kept one stays.</returns>
    public int Insert<T>(T row, SameIdentity sameIdentity = SameIdentity.Fails)
        where T : class
    {
        if (!_inserts.TryGetValue((typeof(T), sameIdentity), out var insert))
        {
            var type = model.FindEntityType(typeof(T)) ?? throw new InvalidOperationException($"{typeof(T)} is no table of the model.");
            _inserts[(typeof(T), sameIdentity)] = insert = new RowInsert(connection, type, sameIdentity);
        }

        return insert.Run(row);
    }

    /// <summary>Nothing of the work is kept unless all of it is.</summary>
    public T InTransaction<T>(Func<RowWriter, T> work)
    {
        Run("BEGIN IMMEDIATE");
        try
        {
            var result = work(this);
            Run("COMMIT");
            return result;
        }
        finally
        {
            // Some failures, a full disk for one, have ended the transaction already.
            if (raw.sqlite3_get_autocommit(connection.Handle) == 0) Run("ROLLBACK");
        }
    }

    public void Dispose()
    {
        foreach (var statement in _statements.Values) statement.Dispose();
        foreach (var insert in _inserts.Values) insert.Dispose();
    }

    private Statement Bound(string sql, ReadOnlySpan<object?> values)
    {
        if (!_statements.TryGetValue(sql, out var statement)) _statements[sql] = statement = new Statement(connection, sql);
        for (var index = 0; index < values.Length; index++) statement.Bind(index + 1, values[index]);
        return statement;
    }
}
