using BinanceDashboard.Components.Layout;
using BinanceDashboard.Components.Viewing;
using Bunit;

namespace BinanceDashboard.Tests.Components.Layout;

public sealed class CurrencyLineTests : ComponentTest
{
    private static readonly CurrencyView Euro = new()
    {
        Report = new ReportCurrency { Code = "EUR", UnitsPerUsd = 0.92309m },
        Source = "EURUSDT on Binance",
        At = Noon.AddMinutes(-12),
    };

    [Fact]
    public void Render_Dollar_Nothing() => Assert.Equal("", Words(Render<CurrencyLine>(p => p.Add(line => line.View, new CurrencyView()))));

    [Fact]
    public void Render_Euro_RateSourceAndAge() =>
        Assert.Equal("1 USD = 0.9231 EUR, EURUSDT on Binance, 12 min ago . Amounts at this rate, returns in USD.", Words(Render<CurrencyLine>(p => p.Add(line => line.View, Euro))));

    [Fact]
    public void Render_LastKnownRate_SaysWhyItIsOld() =>
        Assert.EndsWith("Binance could not be asked, so the last known rate is in use.", Words(Render<CurrencyLine>(p => p.Add(line => line.View, Euro with { Fault = "Binance could not be asked, so the last known rate is in use." }))), StringComparison.Ordinal);

    [Fact]
    public void Render_NoRate_NoticeSaysWhy()
    {
        var line = Render<CurrencyLine>(p => p.Add(one => one.View, new CurrencyView { Notice = "There is no rate for GBP." }));

        Assert.EndsWith("There is no rate for GBP.", Words(line), StringComparison.Ordinal);
        Assert.Equal("status", line.Find(".notice").GetAttribute("role"));
    }
}
