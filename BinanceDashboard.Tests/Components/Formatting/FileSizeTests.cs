using System.Globalization;
using BinanceDashboard.Components.Formatting;

namespace BinanceDashboard.Tests.Components.Formatting;

public sealed class FileSizeTests
{
    [Theory]
    [InlineData(0, "0 B")]
    [InlineData(999, "999 B")]
    [InlineData(1_000, "1.0 kB")]
    [InlineData(999_949, "999.9 kB")]
    [InlineData(999_950, "1.0 MB")]
    [InlineData(1_234_567_890, "1.2 GB")]
    [InlineData(5_000_000_000_000_000, "5000.0 TB")]
    public void Format_Bytes_InTheLargestUnit(long bytes, string text) => Assert.Equal(text, FileSize.Format(bytes, CultureInfo.InvariantCulture));
}
