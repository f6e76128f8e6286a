using System.Globalization;
using System.Text;

namespace BinanceDashboard.Api.Csv;

/// <summary>Writes rows as RFC 4180 has them, UTF-8, into a stream as they come. A text that a spreadsheet would take for a formula gets an apostrophe in front.</summary>
internal sealed class CsvWriter(Stream stream)
{
    private const int Chunk = 32 * 1024;
    private const string Formula = "=+-@\t\r";

    private readonly StringBuilder _text = new();
    private bool _begun;

    public CsvWriter Text(string? value)
    {
        var safe = value is { Length: > 0 } && Formula.Contains(value[0], StringComparison.Ordinal) ? "'" + value : value ?? "";
        return Cell(safe.AsSpan().ContainsAny("\",\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe);
    }

    /// <summary>Exact, with a point and without trailing zeros; empty where there is none.</summary>
    public CsvWriter Number(decimal? value) => Cell(value is { } known ? (known / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture) : "");

    /// <summary>ISO 8601, UTC, with milliseconds.</summary>
    public CsvWriter Time(DateTimeOffset value) => Cell(value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));

    public async ValueTask EndRowAsync(CancellationToken cancellationToken)
    {
        _text.Append("\r\n");
        _begun = false;
        if (_text.Length > Chunk) await FlushAsync(cancellationToken);
    }

    public async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        await stream.WriteAsync(Encoding.UTF8.GetBytes(_text.ToString()), cancellationToken);
        _text.Clear();
    }

    /// <summary>The heads of the columns, then every row as it is read, to the last byte.</summary>
    public async Task TableAsync<T>(IReadOnlyList<string> columns, IAsyncEnumerable<T> rows, Action<CsvWriter, T> write, CancellationToken cancellationToken)
    {
        foreach (var column in columns) Text(column);
        await EndRowAsync(cancellationToken);
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            write(this, row);
            await EndRowAsync(cancellationToken);
        }

        await FlushAsync(cancellationToken);
    }

    private CsvWriter Cell(string text)
    {
        if (_begun) _text.Append(',');
        _begun = true;
        _text.Append(text);
        return this;
    }
}
