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
    public void Render_Controls_HaveNames()
    {
        var bar = Render<TopBar>(p => p.Add(b => b.View, View).Add(b => b.Query, new ViewQuery()));

        Assert.All(bar.FindAll("button"), button => Assert.False(string.IsNullOrWhiteSpace(button.GetAttribute("aria-label") ?? button.TextContent)));
        Assert.Contains("theme", bar.Find("[role=switch]").GetAttribute("aria-label"), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_DataAge_Shown() =>
        Assert.Contains("12 s ago", Words(Render<TopBar>(p => p.Add(b => b.View, View).Add(b => b.Query, new ViewQuery()))), StringComparison.Ordinal);
}
