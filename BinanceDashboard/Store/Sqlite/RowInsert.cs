using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace BinanceDashboard.Store.Sqlite;

/// <summary>Inserts rows of one table with the columns and conversions of the model, so that a context reads what it writes.</summary>
internal sealed class RowInsert : IDisposable
{
    private readonly Column[] _columns;
    private readonly Statement _statement;

    /// <param name="sameIdentity">What becomes of a row whose identity is kept already.</param>
    public RowInsert(SqliteConnection connection, IEntityType type, SameIdentity sameIdentity)
    {
        // A column that the database fills in is left to it.
        var properties = type.GetProperties().Where(property => property.ValueGenerated == ValueGenerated.Never).ToList();
        _columns = [.. properties.Select(property => new Column(property.GetGetter(), property.GetTypeMapping().Converter))];
        var names = string.Join(", ", properties.Select(property => $"\"{property.GetColumnName()}\""));
        var values = string.Join(", ", Enumerable.Range(1, properties.Count).Select(index => $"?{index}"));
        var verb = sameIdentity == SameIdentity.Replaces ? "INSERT OR REPLACE" : "INSERT";
        var conflict = sameIdentity == SameIdentity.Stays ? " ON CONFLICT DO NOTHING" : "";
        _statement = new Statement(connection, $"{verb} INTO \"{type.GetTableName()}\" ({names}) VALUES ({values}){conflict}");
    }

    /// <returns>How many rows were written: 1, or 0 where the kept one stays.</returns>
    public int Run(object row)
    {
        for (var index = 0; index < _columns.Length; index++) _statement.Bind(index + 1, _columns[index].ValueOf(row));
        return _statement.Run();
    }

    public void Dispose() => _statement.Dispose();

    private readonly record struct Column(IClrPropertyGetter Getter, ValueConverter? Converter)
    {
        public object? ValueOf(object row)
        {
            var value = Getter.GetClrValue(row);
            return Converter is null || value is null ? value : Converter.ConvertToProvider(value);
        }
    }
}
