using BinanceDashboard.Components.Layout;
using BinanceDashboard.Components.Viewing;
using Bunit;
using Bunit.TestDoubles;
using Microsoft.Extensions.DependencyInjection;

namespace BinanceDashboard.Tests.Components.Layout;

public sealed class PeriodButtonsTests : ComponentTest
{
    [Fact]
    public void Render_Periods_OnePressed()
    {
        var buttons = Render<PeriodButtons>(p => p.Add(b => b.Query, new ViewQuery { Period = "1Y" })).FindAll("button");

        Assert.Equal(["1D", "1W", "1M", "3M", "YTD", "1Y", "All"], buttons.Select(button => button.TextContent));
        Assert.Equal("1Y", buttons.Single(button => button.GetAttribute("aria-pressed") == "true").TextContent);
    }

    [Fact]
    public void Render_Currency_PartOfTheForm() =>
        Assert.Equal("EUR", Render<PeriodButtons>(p => p.Add(b => b.Query, new ViewQuery { Currency = "EUR" })).Find("input[name=currency]").GetAttribute("value"));

    [Fact]
    public void Click_Period_KeepsTheAccount()
    {
        var navigation = Services.GetRequiredService<BunitNavigationManager>();
        var buttons = Render<PeriodButtons>(p => p.Add(b => b.Query, new ViewQuery { Account = "2" }));

        buttons.Find("button[value=YTD]").Click();

        Assert.Equal("/?account=2&period=YTD", new Uri(navigation.Uri).PathAndQuery);
    }
}
