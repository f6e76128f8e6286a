using System.Globalization;
using BinanceDashboard.Components.Pages.Demo;

namespace BinanceDashboard.Tests.Components.Pages.Demo;

public sealed class DemoCoinTests
{
    // 5,000 / 60,000 = 0.0833; 5,000 / 0.125 = 40,000; 5,000 / 1 = 5,000.
    [Theory]
    [InlineData("60000", "0.08")]
    [InlineData("0.125", "40000")]
    [InlineData("1", "5000")]
    public void At_Price_ARoundAmountWorthAbout5000(string price, string amount) =>
        Assert.Equal(decimal.Parse(amount, CultureInfo.InvariantCulture), DemoCoin.At("X", decimal.Parse(price, CultureInfo.InvariantCulture)).Suggested);
}
