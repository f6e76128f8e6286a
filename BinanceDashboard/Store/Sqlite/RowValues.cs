using SQLitePCL;

namespace BinanceDashboard.Store.Sqlite;

/// <summary>The row that a statement stands at; columns from 0.</summary>
internal readonly ref struct RowValues(sqlite3_stmt statement)
{
    private readonly sqlite3_stmt _statement = statement;

    public long Number(int column) => raw.sqlite3_column_int64(_statement, column);

    public string Text(int column) => raw.sqlite3_column_text(_statement, column).utf8_to_string() ?? "";
}
