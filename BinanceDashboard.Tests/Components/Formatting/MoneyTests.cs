using System.Globalization;
using BinanceDashboard.Components.Formatting;
using FsCheck;
using FsCheck.Fluent;

namespace BinanceDashboard.Tests.Components.Formatting;

public sealed class MoneyTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    [Theory]
    [InlineData("48214.07", "$48,214.07")]
    [InlineData("0", "$0.00")]
    [InlineData("-3.5", "\u2212$3.50")]
    [InlineData("0.005", "$0.01")]
    [InlineData("-0.004", "$0.00")]
    public void Format_Dollars_TwoDecimalsAndRealMinus(string amount, string expected) =>
        Assert.Equal(expected, Money.Format(decimal.Parse(amount, CultureInfo.InvariantCulture), "USD", English));

    [Fact]
    public void Format_CurrencyWithoutSymbol_StandsBehind() =>
        Assert.Equal("1,234.50\u202FCZK", Money.Format(1234.5m, "CZK", English));

    [Fact]
    public void Format_GermanCulture_ItsSeparators() =>
        Assert.Equal("€1.234,50", Money.Format(1234.5m, "EUR", CultureInfo.GetCultureInfo("de-DE")));

    [Theory]
    [InlineData("3901.22", "+$3,901.22")]
    [InlineData("-3901.22", "\u2212$3,901.22")]
    [InlineData("0.001", "$0.00")]
    public void Signed_Amount_SignOfWhatIsShown(string amount, string expected) =>
        Assert.Equal(expected, Money.Signed(decimal.Parse(amount, CultureInfo.InvariantCulture), "USD", English));

    [Fact]
    public void Bare_Amount_WithoutTheCurrency() => Assert.Equal("\u22121,234.50", Money.Bare(-1234.5m, English));

    [Fact]
    public void Format_AnyAmount_DiffersFromItsOppositeByTheSignAlone() =>
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), cents =>
        {
            var amount = Math.Abs((decimal)cents) / 100;
            return amount == 0 || Money.Format(-amount, "USD", English) == "\u2212" + Money.Format(amount, "USD", English);
        }).QuickCheckThrowOnFailure();
}
