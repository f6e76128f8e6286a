using BinanceDashboard.Components.Formatting;

namespace BinanceDashboard.Tests.Components.Formatting;

public sealed class AgeTests
{
    [Theory]
    [InlineData(-3, "just now")]
    [InlineData(4, "just now")]
    [InlineData(12, "12 s ago")]
    [InlineData(59.9, "59 s ago")]
    [InlineData(60, "1 min ago")]
    [InlineData(3599, "59 min ago")]
    [InlineData(7200, "2 h ago")]
    [InlineData(86399, "23 h ago")]
    public void Relative_UnderADay_Words(double seconds, string expected) =>
        Assert.Equal(expected, Age.Relative(TimeSpan.FromSeconds(seconds)));

    [Fact]
    public void Relative_ADay_LeavesItToTheDate() => Assert.Null(Age.Relative(TimeSpan.FromDays(1)));
}
