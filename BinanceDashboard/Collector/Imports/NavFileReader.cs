using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Imports;

/// <summary>Reads a NAV file line by line as it comes in, of any size; only the points stay in memory. One use.</summary>
/// <param name="latest">The exchange's time.</param>
internal sealed class NavFileReader(DateTimeOffset latest) : FileLines(LongestLine)
{
    private const int LongestLine = 256;

    private readonly List<ImportedPoint> _points = [];
    private bool _ascending = true;

    public async Task<NavFile> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        await ReadLinesAsync(stream, cancellationToken);
        if (Line == 0) Errors.Add(1, "The file is empty: its first line must be time,nav.");
        return new NavFile { Rows = Rows, Points = Errors.Count == 0 ? Distinct() : [], ErrorCount = Errors.Count, Errors = Errors.Listed };
    }

    protected override void TakeHeader(ReadOnlySpan<char> line)
    {
        if (!NavLine.IsHeader(line)) Errors.Refuse("The first line must be time,nav: a header, then a time and a NAV in each line, with a comma between them.");
    }

    protected override void TakeRow(ReadOnlySpan<char> line)
    {
        if (NavLine.Read(line, Line, latest, out var point) is { } wrong) Errors.Add(Line, wrong);
        else if (Errors.Count == 0) Keep(point);
    }

    private void Keep(ImportedPoint point)
    {
        _ascending &= _points.Count == 0 || point.Time > _points[^1].Time;
        _points.Add(point);
    }

    private List<ImportedPoint> Distinct()
    {
        if (_ascending) return _points;
        _points.Sort((one, other) => one.Time == other.Time ? one.Line.CompareTo(other.Line) : one.Time.CompareTo(other.Time));
        var kept = new List<ImportedPoint>(_points.Count);
        foreach (var point in _points)
        {
            if (kept.Count == 0 || point.Time != kept[^1].Time) kept.Add(point);
            else if (point.Nav != kept[^1].Nav) Errors.Add(point.Line, $"The time of line {kept[^1].Line} again, with another NAV.");
        }

        return Errors.Count == 0 ? kept : [];
    }
}
