using BinanceDashboard.Components.Layout;
using BinanceDashboard.Components.Viewing;
using Bunit;
using Bunit.TestDoubles;
using Microsoft.Extensions.DependencyInjection;

namespace BinanceDashboard.Tests.Components.Layout;

public sealed class TopBarTests : ComponentTest
{
    private static readonly ShellView View = new()
    {
        UserEmail = "ada@example.org",
        Accounts = [new AccountChoice("1", "Main"), new AccountChoice("2", "<b>Desk</b>")],
        Selected = "1",
        DataAt = Noon.AddSeconds(-12),
        Health = DataHealth.Fresh,
    };

    [Fact]
    public void Render_AccountName_Encoded()
    {
        var bar = Render<TopBar>(p => p.Add(b => b.View, View).Add(b => b.Query, new ViewQuery()));

        Assert.Equal("<b>Desk</b>", bar.Find("option[value='2']").TextContent);
        Assert.Empty(bar.FindAll("option b"));
    }

    [Fact]
    public void Change_Account_GoesToTheAddressAndKeepsThePeriod()
    {
        var bar = Render<TopBar>(p => p.Add(b => b.View, View).Add(b => b.Query, new ViewQuery { Period = "1Y" }));

        bar.Find("select[aria-label=Account]").Change("2");

        Assert.Equal("/?account=2&period=1Y", new Uri(Services.GetRequiredService<BunitNavigationManager>().Uri).PathAndQuery);
    }

    [Fact]
    public void Change_Account_KeepsTheCurrency()
    {
        var bar = Render<TopBar>(p => p.Add(b => b.View, View).Add(b => b.Query, new ViewQuery { Currency = "EUR" }));

        bar.Find("select[aria-label=Account]").Change("2");

        Assert.Equal("/?account=2&currency=EUR", new Uri(Services.GetRequiredService<BunitNavigationManager>().Uri).PathAndQuery);
    }

    [Fact]
    public void Change_Currency_GoesToTheAddressAndKeepsTheRest()
    {
        var navigation = Services.GetRequiredService<BunitNavigationManager>();
        navigation.NavigateTo("/holdings?account=2&method=Lifo");
        var view = View with { Currency = new CurrencyView { Offered = ["USD", "EUR", "CZK"] } };
        var bar = Render<TopBar>(p => p.Add(b => b.View, view).Add(b => b.Query, new ViewQuery { Account = "2" }));

        bar.Find("select[aria-label=Currency]").Change("CZK");
        Assert.Equal("/holdings?account=2&method=Lifo&currency=CZK", new Uri(navigation.Uri).PathAndQuery);

        bar.Find("select[aria-label=Currency]").Change("USD");
        Assert.Equal("/holdings?account=2&method=Lifo", new Uri(navigation.Uri).PathAndQuery);
    }

    [Fact]
    public void Render_CurrencyShown_HintSaysRateSourceAndWhatHasNone()
    {
        var currency = new CurrencyView { Report = new ReportCurrency { Code = "EUR", UnitsPerUsd = 0.92309m }, Offered = ["USD", "EUR"], Source = "EURUSDT on Binance", At = Noon, Missing = "Without a rate: CZK." };
        var bar = Render<TopBar>(p => p.Add(b => b.View, View with { Currency = currency }).Add(b => b.Query, new ViewQuery()));

        var hint = bar.Find("select[aria-label=Currency]").GetAttribute("title");
        Assert.StartsWith("1 USD = 0.9231 EUR, EURUSDT on Binance.", hint, StringComparison.Ordinal);
        Assert.EndsWith("Without a rate: CZK.", hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Controls_HaveNames()
    {
        var bar = Render<TopBar>(p => p.Add(b => b.View, View).Add(b => b.Query, new ViewQuery()));

        Assert.All(bar.FindAll("button"), button => Assert.False(string.IsNullOrWhiteSpace(button.GetAttribute("aria-label") ?? button.TextContent)));
        Assert.Contains("theme", bar.Find("[role=switch]").GetAttribute("aria-label"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "Alerts", "")]
    [InlineData(3, "Alerts, 3 new", "3")]
    [InlineData(120, "Alerts, 120 new", "99+")]
    public void Render_Bell_CountsWhatWasNotSeen(int unseen, string label, string count)
    {
        var bell = Render<TopBar>(p => p.Add(b => b.View, View with { UnseenAlerts = unseen }).Add(b => b.Query, new ViewQuery { Account = "2" })).Find("a.bell");

        Assert.Equal(("/alerts?account=2", label, count), (bell.GetAttribute("href"), bell.GetAttribute("aria-label"), bell.TextContent.Trim()));
    }

    [Fact]
    public void Render_DataAge_Shown() =>
        Assert.Contains("12 s ago", Words(Render<TopBar>(p => p.Add(b => b.View, View).Add(b => b.Query, new ViewQuery()))), StringComparison.Ordinal);
}
