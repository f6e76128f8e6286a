using BinanceDashboard.Analytics.Portfolio;
using BinanceDashboard.Components.Atoms;
using BinanceDashboard.Components.Pages.Import;
using BinanceDashboard.Components.Viewing;
using BinanceDashboard.Store;
using BinanceDashboard.Tests.Analytics.Portfolio;
using Bunit;

namespace BinanceDashboard.Tests.Components.Pages.Import;

public sealed class PortfolioTableTests : ComponentTest
{
    [Fact]
    public void ASentinelPrice_IsMarkedAndLeftOutOfTheTotal()
    {
        PortfolioItem? edited = null;
        var table = Table(item => edited = item, Portfolios.Plan([], Portfolios.Held("ETH", 2, cost: 2_500), Portfolios.Held("XYZ", 7)).CarriedOut());

        Assert.DoesNotContain("9,999,999", Words(table), StringComparison.Ordinal);
        Assert.Contains("1 without a price left out", table.Find("tfoot").TextContent, StringComparison.Ordinal);
        Assert.Contains("5,000.00", table.Find("tfoot").TextContent, StringComparison.Ordinal);
        table.FindAll("button.link").Single().Click();
        Assert.Equal("XYZ", edited!.Symbol);
    }

    [Fact]
    public void AMarketPrice_IsMarkedAsStandingIn()
    {
        var table = Table(_ => { }, Portfolios.Plan([], Portfolios.Held("LDO", 5, price: 1.5m)).CarriedOut());

        Assert.Contains("stands in for what it cost", table.Find("td.price").InnerHtml, StringComparison.Ordinal);
    }

    private IRenderedComponent<PortfolioTable> Table(Action<PortfolioItem> onEdit, IReadOnlyList<PortfolioItem> items)
    {
        var lines = items.Select(item => new PortfolioLine(item, 3_000, Noon)).ToList();
        return RenderFor<PortfolioTable>(Viewer.Default, parameters => parameters
            .Add(table => table.View, new ImportView { State = PageState.Content, Accounts = [new ImportAccount(1, "Main", "Simulator", null)], Lines = lines, Totals = PortfolioTotals.Of(lines) })
            .Add(table => table.OnEdit, onEdit));
    }
}
