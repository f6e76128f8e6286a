using System.Text;
using BinanceDashboard.Collector;
using BinanceDashboard.Collector.Imports;

namespace BinanceDashboard.Tests.Collector.Imports;

public sealed class NavFileReaderTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("time,nav\n2026-01-01T00:00:00Z,100.5\n")]
    [InlineData("\uFEFFtime,nav\r\n2026-01-01T00:00:00.000Z,100.50\r\n\r\n")]
    [InlineData("Time, NAV\n2026-01-01 01:00:00+01:00 , 100.5")]
    [InlineData("\"time\",\"nav\"\n\"2026-01-01\",\"1.005E2\"\n")]
    public async Task Read_FormsOfTheSamePoint_AreThatPoint(string text)
    {
        var file = await ReadAsync(text);

        var point = Assert.Single(file.Points);
        Assert.Equal((new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), 100.5m, 1), (point.At, point.Nav, file.Rows));
    }

    [Fact]
    public async Task Read_WrongLines_NamesEachAndGivesNoPoint()
    {
        var file = await ReadAsync("time,nav\n2026-01-01,1\nmonday,2\n2026-01-02,a lot\n2026-01-03,1,000\n\n2027-01-01,5\n1999-01-01,5\n2026-01-04,1e28\n" + new string('7', 400) + "\n2026-01-05,6\n");

        Assert.Empty(file.Points);
        Assert.Equal([3, 4, 5, 7, 8, 9, 10], file.Errors.Select(error => error.Line));
        Assert.Equal((9, 7), (file.Rows, file.ErrorCount));
        Assert.Contains("'monday' is not a time", file.Errors[0].Message, StringComparison.Ordinal);
        Assert.Contains("future", file.Errors[3].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("date,value\n2026-01-01,1\n")]
    [InlineData("time;nav\n2026-01-01;1\n")]
    [InlineData("2026-01-01,1\n2026-01-02,2\n")]
    public async Task Read_WithoutTheHeader_SaysSoOnce(string text)
    {
        var error = Assert.Single((await ReadAsync(text)).Errors);

        Assert.Equal(1, error.Line);
        Assert.Contains("time,nav", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_MoreWrongLinesThanAreListed_CountsThemAllAndSaysSo()
    {
        var file = await ReadAsync("time,nav\n" + string.Concat(Enumerable.Repeat("x,y\n", 250)));

        Assert.Equal((250, ImportLimits.MostErrors), (file.ErrorCount, file.Errors.Count));
        Assert.StartsWith("250 lines are wrong, so nothing was saved; the first 100 are listed.", file.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_SameTimeTwice_OnceWhereTheNavAgreesElseWrong()
    {
        var agreeing = await ReadAsync("time,nav\n2026-01-02,2\n2026-01-01,1\n2026-01-02,2.0\n");
        var disagreeing = await ReadAsync("time,nav\n2026-01-02,2\n2026-01-01,1\n2026-01-02,3\n");

        Assert.Equal([1m, 2m], agreeing.Points.Select(point => point.Nav));
        Assert.Equal(3, agreeing.Rows);
        Assert.Equal(new LineError(4, "The time of line 2 again, with another NAV."), Assert.Single(disagreeing.Errors));
        Assert.Empty(disagreeing.Points);
    }

    [Fact]
    public async Task Read_ByteByByte_IsTheSame()
    {
        var text = "time,nav\n" + string.Concat(Enumerable.Range(0, 40).Select(day => $"2026-01-{(day % 28) + 1:00}T{day / 28:00}:00:00Z,{day}.25\r\n"));

        var (whole, drops) = (await ReadAsync(text), await new NavFileReader(Now).ReadAsync(new Dropwise(Encoding.UTF8.GetBytes(text)), TestContext.Current.CancellationToken));

        Assert.Equal(40, whole.Points.Count);
        Assert.Equal(whole.Points, drops.Points);
    }

    internal static Task<NavFile> ReadAsync(string text) => new NavFileReader(Now).ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), TestContext.Current.CancellationToken);

    private sealed class Dropwise(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => base.ReadAsync(buffer[..1], cancellationToken);
    }
}
