using BinanceDashboard.Components.Layout;
using BinanceDashboard.Components.Viewing;
using Bunit;

namespace BinanceDashboard.Tests.Components.Layout;

public sealed class NavMenuTests : ComponentTest
{
    [Fact]
    public void Render_View_EveryLinkKeepsIt()
    {
        var links = Render<NavMenu>(p => p.Add(m => m.Query, new ViewQuery { Account = "2", Period = "1Y" }).Add(m => m.Path, "/")).FindAll("nav a");

        Assert.All(links, link => Assert.EndsWith("?account=2&period=1Y", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Render_Demo_OnlyWhereItIsOffered(bool offered)
    {
        var links = Render<NavMenu>(p => p.Add(m => m.Query, new ViewQuery()).Add(m => m.Path, "/").Add(m => m.HasDemo, offered)).FindAll("nav li a");

        Assert.Equal(offered, links.Any(link => link.TextContent.Trim() == "Demo"));
    }

    [Fact]
    public void Render_Path_OnlyItsPageIsCurrent()
    {
        var current = Render<NavMenu>(p => p.Add(m => m.Query, new ViewQuery()).Add(m => m.Path, "/accounts")).FindAll("[aria-current=page]");

        Assert.Equal("Accounts", Assert.Single(current).TextContent.Trim());
    }
}
