using BinanceDashboard.Collector.Rates;

namespace BinanceDashboard.Tests.Collector.Rates;

public sealed class CurrencyRateTests
{
    private static readonly CurrencyRate Koruna = new() { Currency = "CZK", UnitsPerUsd = 20.94m, Source = "USDTCZK on Binance", At = DateTimeOffset.UnixEpoch };

    [Fact]
    public void ToUsd_UnitsDivided() => Assert.Equal(1_000m, Koruna.ToUsd(20_940m));

    [Fact]
    public void FromUsd_UnitsTaken() => Assert.Equal(20_940m, Koruna.FromUsd(1_000m));

    [Theory]
    [InlineData("czk", "CZK")]
    [InlineData("USD", "USD")]
    [InlineData("BTC", null)]
    [InlineData(null, null)]
    public void Known_OfTheList(string? given, string? known) => Assert.Equal(known, ReportCurrencies.Known(given));
}
