using BinanceDashboard.Api.Csv;
using BinanceDashboard.Tests.EndToEnd;

namespace BinanceDashboard.Tests.Api.Csv;

/// <summary>A file is whole or it is the one that stood there before.</summary>
public sealed class CsvFileTests : IDisposable
{
    private static readonly string[] Columns = ["name"];

    private readonly TemporaryDirectory _directory = new();

    private string Target => Path.Combine(_directory.Path, "rows.csv");

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task Write_RowsThatBreakOff_LeaveTheOldFileAlone()
    {
        await WriteAsync(new[] { "old" }.ToAsyncEnumerable());

        await Assert.ThrowsAsync<IOException>(() => WriteAsync(BreakingOff()));

        Assert.Equal("name\r\nold\r\n", await File.ReadAllTextAsync(Target, TestContext.Current.CancellationToken));
        Assert.Equal([Target], Directory.GetFiles(_directory.Path));
    }

    [Fact]
    public async Task Write_Formula_IsDefused()
    {
        await WriteAsync(new[] { "=1+1" }.ToAsyncEnumerable());

        Assert.Equal("name\r\n'=1+1\r\n", await File.ReadAllTextAsync(Target, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Write_FullDisk_IsAFailureAtOnce()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "This system has no device that is always full.");
        await using var full = new FileStream("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 1);

        await Assert.ThrowsAsync<IOException>(() => new CsvWriter(full).TableAsync(Columns, BreakingOff(), (csv, row) => csv.Text(row), TestContext.Current.CancellationToken));
    }

    private static async IAsyncEnumerable<string> BreakingOff()
    {
        for (var row = 0; row < 100_000; row++) yield return "new";
        await Task.Yield();
        throw new IOException("No space left on device");
    }

    private Task WriteAsync(IAsyncEnumerable<string> rows) => CsvFile.WriteAsync(Target, Columns, rows, (csv, row) => csv.Text(row), TestContext.Current.CancellationToken);
}
