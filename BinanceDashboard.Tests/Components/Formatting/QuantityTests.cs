using System.Globalization;
using BinanceDashboard.Components.Formatting;

namespace BinanceDashboard.Tests.Components.Formatting;

public sealed class QuantityTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    [Theory]
    [InlineData("0.28471000", "BTC", "0.28471")]
    [InlineData("0.00000001", "BTC", "0.00000001")]
    [InlineData("0.0000000000001", "BTC", "<\u20090.00000001")]
    [InlineData("0", "BTC", "0")]
    [InlineData("104500220.123456", "PEPE", "104,500,220")]
    [InlineData("1234.56789123", "SOL", "1,234.5679")]
    [InlineData("12204.904", "USDT", "12,204.90")]
    [InlineData("0.0045", "USDT", "0.0045")]
    [InlineData("-3200", "USDT", "\u22123,200.00")]
    public void Format_Quantity_EnoughDigitsAndNoNoise(string quantity, string asset, string expected) =>
        Assert.Equal(expected, Quantity.Format(decimal.Parse(quantity, CultureInfo.InvariantCulture), asset, English));

    [Fact]
    public void Signed_MoneyIn_Plus() => Assert.Equal("+0.1", Quantity.Signed(0.1m, "BTC", English));
}
