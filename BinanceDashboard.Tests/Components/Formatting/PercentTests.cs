using System.Globalization;
using BinanceDashboard.Components.Formatting;

namespace BinanceDashboard.Tests.Components.Formatting;

public sealed class PercentTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    [Theory]
    [InlineData("0.314", "+31.40\u202F%")]
    [InlineData("-0.062", "\u22126.20\u202F%")]
    [InlineData("0", "0.00\u202F%")]
    [InlineData("-0.00001", "0.00\u202F%")]
    public void Signed_Ratio_PercentWithSign(string ratio, string expected) =>
        Assert.Equal(expected, Percent.Signed(decimal.Parse(ratio, CultureInfo.InvariantCulture), English));

    [Fact]
    public void Format_Share_OneDecimalWithoutPlus() => Assert.Equal("50.4\u202F%", Percent.Format(0.504m, English));

    [Fact]
    public void Format_FrenchCulture_DecimalComma() =>
        Assert.Equal("50,4\u202F%", Percent.Format(0.504m, CultureInfo.GetCultureInfo("fr-FR")));
}
