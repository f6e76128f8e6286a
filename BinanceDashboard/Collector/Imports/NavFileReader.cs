using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Imports;

/// <summary>Reads a NAV file line by line as it comes in, of any size; only the points stay in memory. One use.</summary>
/// <param name="latest">The exchange's time.</param>
internal sealed class NavFileReader(DateTimeOffset latest)
{
    private const int LongestLine = 256;
    private const int Buffer = 64 * 1024;

    private readonly List<ImportedPoint> _points = [];
    private readonly LineErrors _errors = new();
    private int _line;
    private int _rows;
    private bool _ascending = true;
    private bool _skipping;

    public async Task<NavFile> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        var pipe = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: Buffer, leaveOpen: true));
        for (var ended = false; !ended && !_errors.IsHopeless;)
        {
            var read = await pipe.ReadAsync(cancellationToken);
            var rest = TakeLines(read.Buffer);
            ended = read.IsCompleted;
            if (_errors.IsHopeless) rest = rest.Slice(rest.End);
            else if (ended && !rest.IsEmpty) TakeLine(rest);
            else if (rest.Length > LongestLine) rest = Skip(rest);
            pipe.AdvanceTo(rest.Start, rest.End);
        }

        await pipe.CompleteAsync();
        if (_line == 0) _errors.Add(1, "The file is empty: its first line must be time,nav.");
        return new NavFile { Rows = _rows, Points = _errors.Count == 0 ? Distinct() : [], ErrorCount = _errors.Count, Errors = _errors.Listed };
    }

    private ReadOnlySequence<byte> TakeLines(ReadOnlySequence<byte> buffer)
    {
        while (!_errors.IsHopeless && buffer.PositionOf((byte)'\n') is { } end)
        {
            TakeLine(buffer.Slice(0, end));
            buffer = buffer.Slice(buffer.GetPosition(1, end));
        }

        return buffer;
    }

    // A line without an end in sight is wrong already; its rest is not kept.
    private ReadOnlySequence<byte> Skip(ReadOnlySequence<byte> rest)
    {
        if (!_skipping) TakeLine(rest);
        _skipping = true;
        return rest.Slice(rest.End);
    }

    private void TakeLine(ReadOnlySequence<byte> bytes)
    {
        if (_skipping)
        {
            _skipping = false;
            return;
        }

        _line++;
        if (bytes.Length > LongestLine)
        {
            _rows++;
            _errors.Add(_line, $"The line is longer than {LongestLine} characters.");
            return;
        }

        Span<byte> copy = stackalloc byte[LongestLine];
        Span<char> text = stackalloc char[LongestLine];
        bytes.CopyTo(copy);
        var length = Encoding.UTF8.GetChars(copy[..(int)bytes.Length], text);
        Take(text[..length].Trim().TrimStart('\uFEFF'));
    }

    private void Take(ReadOnlySpan<char> line)
    {
        if (_line == 1)
        {
            if (!NavLine.IsHeader(line)) _errors.Refuse("The first line must be time,nav: a header, then a time and a NAV in each line, with a comma between them.");
            return;
        }

        if (line.IsEmpty) return;
        _rows++;
        if (NavLine.Read(line, _line, latest, out var point) is { } wrong) _errors.Add(_line, wrong);
        else if (_errors.Count == 0) Keep(point);
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
            else if (point.Nav != kept[^1].Nav) _errors.Add(point.Line, $"The time of line {kept[^1].Line} again, with another NAV.");
        }

        return _errors.Count == 0 ? kept : [];
    }
}
