using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace BinanceDashboard.Store.Sqlite;

/// <summary>One SQL text, compiled once and run again and again with other values for its parameters ?1, ?2 and so on.</summary>
/// <threadsafety>One thread at a time, as its connection.</threadsafety>
internal sealed class Statement : IDisposable
{
    private const int Buffer = 512;

    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _compiled;

    public Statement(SqliteConnection connection, string sql)
    {
        _database = connection.Handle ?? throw new InvalidOperationException("The connection is not open.");
        Check(raw.sqlite3_prepare_v2(_database, sql, out _compiled));
    }

    /// <param name="index">From 1.</param>
    /// <param name="value">As it is stored: a number that is no amount, a text, an instant or null; amounts are converted before, because they are stored in two ways.</param>
    public void Bind(int index, object? value) => Check(value switch
    {
        null => raw.sqlite3_bind_null(_compiled, index),
        long number => raw.sqlite3_bind_int64(_compiled, index, number),
        int number => raw.sqlite3_bind_int64(_compiled, index, number),
        double number => raw.sqlite3_bind_double(_compiled, index, number),
        bool flag => raw.sqlite3_bind_int64(_compiled, index, flag ? 1 : 0),
        DateTimeOffset time => raw.sqlite3_bind_int64(_compiled, index, time.ToUnixTimeMilliseconds()),
        string text => BindText(index, text),
        _ => throw new NotSupportedException($"A value of {value.GetType()} cannot be stored as it is."),
    });

    /// <returns>How many rows it inserted, changed or deleted; without meaning for other statements.</returns>
    public int Run()
    {
        Step();
        return raw.sqlite3_changes(_database);
    }

    /// <returns>Whether it gives a row.</returns>
    public bool Any() => Step() == raw.SQLITE_ROW;

    public List<T> Read<T>(RowReading<T> reading)
    {
        var found = new List<T>();
        try
        {
            int result;
            while ((result = raw.sqlite3_step(_compiled)) == raw.SQLITE_ROW) found.Add(reading(new RowValues(_compiled)));
            if (result != raw.SQLITE_DONE) Check(result);
        }
        finally
        {
            raw.sqlite3_reset(_compiled);
        }

        return found;
    }

    public void Dispose() => _compiled.Dispose();

    private int Step()
    {
        var result = raw.sqlite3_step(_compiled);
        var reset = raw.sqlite3_reset(_compiled);
        if (result is not (raw.SQLITE_DONE or raw.SQLITE_ROW)) Check(reset);
        return result;
    }

    private int BindText(int index, string text)
    {
        Span<byte> bytes = stackalloc byte[Buffer];
        // An empty span would be taken for null.
        return text.Length > 0 && Encoding.UTF8.TryGetBytes(text, bytes, out var length)
            ? raw.sqlite3_bind_text(_compiled, index, bytes[..length])
            : raw.sqlite3_bind_text(_compiled, index, text);
    }

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK) SqliteException.ThrowExceptionForRC(result, _database);
    }
}
