using BinanceDashboard.Components.Formatting;

namespace BinanceDashboard.Tests.Components.Formatting;

public sealed class DurationTests
{
    [Theory]
    [InlineData(0.084, "84 ms")]
    [InlineData(12, "12 s")]
    [InlineData(60, "1 min")]
    [InlineData(150, "2 min 30 s")]
    [InlineData(3600, "1 h")]
    [InlineData(5400, "1 h 30 min")]
    [InlineData(273600, "3 d 4 h")]
    public void Format_Length_TwoLargestUnits(double seconds, string expected) =>
        Assert.Equal(expected, Duration.Format(TimeSpan.FromSeconds(seconds)));
}
