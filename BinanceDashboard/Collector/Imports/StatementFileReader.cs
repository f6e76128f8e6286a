using System.Runtime.InteropServices;

namespace BinanceDashboard.Collector.Imports;

/// <summary>Reads an exported statement line by line as it comes in. One use.</summary>
/// <param name="latest">The exchange's time.</param>
internal sealed class StatementFileReader(DateTimeOffset latest) : FileLines(LongestLine)
{
    public const string Header = "User_ID,UTC_Time,Account,Operation,Coin,Change,Remark";

    private const int LongestLine = 2_048;

    private readonly List<StatementRow> _rows = [];
    private readonly StatementTexts _texts = new();
    private StatementColumns? _columns;
    private long? _user;
    private bool _ascending = true;

    public async Task<StatementFile> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        await ReadLinesAsync(stream, cancellationToken);
        if (Line == 0) Errors.Refuse($"The file is empty: the first line of a statement is {Header}.");
        else if (Rows == 0 && Errors.Count == 0) Errors.Refuse("The file has a header and no lines: nothing happened in the period that it was exported for.");
        if (Errors.Count > 0) _rows.Clear();
        if (!_ascending) _rows.Sort((one, other) => one.Second == other.Second ? one.Line.CompareTo(other.Line) : one.Second.CompareTo(other.Second));
        Number(CollectionsMarshal.AsSpan(_rows));
        return new StatementFile(_rows, _texts, _user) { Rows = Rows, ErrorCount = Errors.Count, Errors = Errors.Listed, IsForeign = Errors.IsHopeless };
    }

    protected override void TakeHeader(ReadOnlySpan<char> line)
    {
        _columns = StatementColumns.Of(line);
        if (_columns is null) Errors.Refuse($"This is no statement that Binance exported: its first line names the columns {Header}, with commas between them and times in UTC.");
    }

    protected override void TakeRow(ReadOnlySpan<char> line)
    {
        Span<Range> fields = stackalloc Range[StatementColumns.Most];
        var count = CsvFields.Split(line, fields);
        if (count != _columns!.Count) Errors.Add(Line, Miscounted(count));
        else Take(new StatementCells(line, fields[..count], _columns));
    }

    private string Miscounted(int count) => count < 0
        ? "A quote is opened and not closed: the line is cut off."
        : $"The line has {count} values where the header names {_columns!.Count}: {(count < _columns.Count ? "it is cut off" : "a value with a comma must stand in quotes")}.";

    private void Take(StatementCells cells)
    {
        if (cells.Read(latest, out var user, out var at, out var change) is { } wrong) Errors.Add(Line, wrong);
        else if ((_user ??= user) != user) Errors.Add(Line, $"The line is of user {user}, those before of user {_user}: a file must be of one user.");
        else if (Errors.Count == 0) Keep(cells, at.ToUnixTimeSeconds(), change);
    }

    private void Keep(StatementCells cells, long second, decimal change)
    {
        _ascending &= _rows.Count == 0 || second >= _rows[^1].Second;
        var texts = (_texts.NumberOf(cells.Wallet), _texts.NumberOf(cells.Operation), _texts.NumberOf(cells.Coin), _texts.NumberOf(cells.Remark));
        _rows.Add(new StatementRow(second, change, texts.Item1, texts.Item2, texts.Item3, texts.Item4, Line, Ordinal: 0));
    }

    private static void Number(Span<StatementRow> rows)
    {
        for (int start = 0, end; start < rows.Length; start = end)
        {
            for (end = start + 1; end < rows.Length && rows[end].Second == rows[start].Second;) end++;
            if (end - start > 1) NumberAlike(rows[start..end]);
        }
    }

    // Lines that look alike are as many events.
    private static void NumberAlike(Span<StatementRow> second)
    {
        var seen = new Dictionary<StatementRow, int>(second.Length);
        foreach (ref var row in second)
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(seen, row with { Line = 0 }, out _);
            row = row with { Ordinal = count++ };
        }
    }
}
