using System.Buffers;
using System.IO.Pipelines;
using System.Text.Unicode;

namespace BinanceDashboard.Collector.Imports;

/// <summary>Cuts a file of lines up as it comes in, of any size; what is made of a line is up to the file's kind. One use.</summary>
/// <param name="longestLine">In bytes.</param>
internal abstract class FileLines(int longestLine)
{
    private const int Buffer = 64 * 1024;
    private const char Mark = '\uFEFF';

    private bool _skipping;

    /// <summary>Where the present line stands, from 1.</summary>
    protected int Line { get; private set; }

    /// <summary>Lines with values so far, the header and empty ones not counted.</summary>
    protected int Rows { get; private set; }

    protected LineErrors Errors { get; } = new();

    protected abstract void TakeHeader(ReadOnlySpan<char> line);

    /// <param name="line">Not empty.</param>
    protected abstract void TakeRow(ReadOnlySpan<char> line);

    protected async Task ReadLinesAsync(Stream stream, CancellationToken cancellationToken)
    {
        var pipe = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: Buffer, leaveOpen: true));
        for (var ended = false; !ended && !Errors.IsHopeless;)
        {
            var read = await pipe.ReadAsync(cancellationToken);
            var rest = TakeLines(read.Buffer);
            ended = read.IsCompleted;
            if (Errors.IsHopeless) rest = rest.Slice(rest.End);
            else if (ended && !rest.IsEmpty) TakeLine(rest);
            else if (rest.Length > longestLine) rest = Skip(rest);
            pipe.AdvanceTo(rest.Start, rest.End);
        }

        await pipe.CompleteAsync();
    }

    private ReadOnlySequence<byte> TakeLines(ReadOnlySequence<byte> buffer)
    {
        while (!Errors.IsHopeless && buffer.PositionOf((byte)'\n') is { } end)
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

        Line++;
        if (bytes.Length > longestLine) TakeTooLong();
        else Decode(bytes);
    }

    private void TakeTooLong()
    {
        if (Line == 1) TakeHeader([]);
        else Refuse($"The line is longer than {longestLine} characters.");
    }

    private void Decode(ReadOnlySequence<byte> bytes)
    {
        Span<byte> copy = stackalloc byte[longestLine];
        Span<char> text = stackalloc char[longestLine];
        bytes.CopyTo(copy);
        copy = copy[..(int)bytes.Length];
        if (Line == 1 && IsUtf16(copy))
        {
            Errors.Refuse("The file is written in UTF-16: save it as CSV in UTF-8 and send that.");
            return;
        }

        if (Utf8.ToUtf16(copy, text, out _, out var length, replaceInvalidSequences: false) != OperationStatus.Done) Refuse("The line has characters that are not UTF-8: save the file as CSV in UTF-8.");
        else Take(text[..length].Trim().TrimStart(Mark));
    }

    private void Take(ReadOnlySpan<char> line)
    {
        if (Line == 1)
        {
            TakeHeader(line);
            return;
        }

        if (line.IsEmpty) return;
        Rows++;
        TakeRow(line);
    }

    private void Refuse(string message)
    {
        if (Line > 1) Rows++;
        Errors.Add(Line, message);
        if (Line == 1) Errors.Refuse("The first line cannot be read, so the others cannot either.");
    }

    private static bool IsUtf16(ReadOnlySpan<byte> bytes) => bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || bytes.Contains((byte)0);
}
