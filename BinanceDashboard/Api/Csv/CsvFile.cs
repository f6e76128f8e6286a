namespace BinanceDashboard.Api.Csv;

/// <summary>Lists as CSV files on a disk.</summary>
internal static class CsvFile
{
    /// <summary>Writes every row as it is read, beside the file's place, and puts it there once it is whole: a reader sees the old file or the new one, never a part.</summary>
    /// <exception cref="IOException">It cannot be written; what stood there still does.</exception>
    /// <exception cref="UnauthorizedAccessException">As above.</exception>
    public static async Task WriteAsync<T>(string path, IReadOnlyList<string> columns, IAsyncEnumerable<T> rows, Action<CsvWriter, T> write, CancellationToken cancellationToken)
    {
        var temporary = $"{path}.{Path.GetRandomFileName()}.tmp";
        try
        {
            await using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                await new CsvWriter(stream).TableAsync(columns, rows, write, cancellationToken);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            if (File.Exists(temporary)) File.Delete(temporary);
        }
    }
}
