using BinanceDashboard.Analytics.Alerts;
using BinanceDashboard.Store;

namespace BinanceDashboard.Tests.Analytics.Alerts;

public sealed class AlertWordsTests
{
    [Theory]
    [InlineData(AlertKind.NavAbove, 50_000, 50_123.456, "NAV is 50,123.46 USD, above 50,000 USD.")]
    [InlineData(AlertKind.NavBelow, 50_000, -12.5, "NAV is \u221212.5 USD, below 50,000 USD.")]
    [InlineData(AlertKind.PriceBelow, 0.00001, 0.00000912, "BTC is at 0.00000912 USD, below 0.00001 USD.")]
    [InlineData(AlertKind.Change, 0.05, -0.0621, "The account fell by 6.21 % within 24 hours, more than 5 %; cash flows are left out.")]
    [InlineData(AlertKind.Change, 0.05, 0.0621, "The account rose by 6.21 % within 24 hours, more than 5 %; cash flows are left out.")]
    [InlineData(AlertKind.Drawdown, 0.1, -0.123, "The account is 12.3 % below its highest point, more than 10 %.")]
    [InlineData(AlertKind.Underperformance, 0.05, -0.071, "The account's return is 7.1 percentage points below the benchmark's since the start, more than 5 percentage points.")]
    [InlineData(AlertKind.DataAge, 24, 26.06, "The last data is 26.1 hours old, more than 24 hours.")]
    [InlineData(AlertKind.KeyExpiry, 7, 6.5, "The key expires in 6.5 days, as the exchange tells it: less than 7 days.")]
    [InlineData(AlertKind.KeyExpiry, 7, -1, "The key has expired, as the exchange tells it.")]
    [InlineData(AlertKind.KeyRights, 0, 15, "The key cannot read and may trade, withdraw and transfer; it should read and do nothing else.")]
    [InlineData(AlertKind.KeyRights, 0, 1, "The key cannot read; it should read and do nothing else.")]
    public void Happened_TellsValueAndLevel(AlertKind kind, double level, double value, string text) =>
        Assert.Equal(text, AlertWords.Happened(Rules.Of(kind, (decimal)level, "BTC"), (decimal)value));

    [Fact]
    public void Condition_OfEveryKind_IsSaid() =>
        Assert.All(Enum.GetValues<AlertKind>(), kind => Assert.NotEqual("", AlertWords.Condition(kind, "BTC", 1)));
}
