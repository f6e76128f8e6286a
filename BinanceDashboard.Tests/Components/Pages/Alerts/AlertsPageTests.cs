using BinanceDashboard.Components.Atoms;
using BinanceDashboard.Components.Pages.Alerts;
using BinanceDashboard.Components.Viewing;
using BinanceDashboard.Store;
using Bunit;
using Bunit.TestDoubles;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace BinanceDashboard.Tests.Components.Pages.Alerts;

public sealed class AlertsPageTests : ComponentTest
{
    [Fact]
    public void Look_AtNewEvents_MarksThemAndNotesThatTheyWereSeen()
    {
        long? seen = null;
        var page = Page(Alerting.Commands(Alerting.View() with { Events = [Alerting.Event(7, isNew: true), Alerting.Event(3)], EventCount = 2 }, onSeen: upTo => seen = upTo));

        Assert.Equal(7, seen);
        Assert.Contains("New", page.Find(".alert-events tbody tr").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Wait_InTheBackground_LooksAtNothing()
    {
        long? seen = null;
        var page = Page(Alerting.Commands(Alerting.View() with { Events = [Alerting.Event(7, isNew: true)], EventCount = 1 }, onSeen: upTo => seen = upTo), isVisible: false);

        Assert.Null(seen);
        Assert.Contains("New", page.Find(".alert-events tbody tr").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_WithARuleInTheAddress_OpensTheDialogFilledIn()
    {
        var page = Page(Alerting.Commands(), "/alerts?new=priceAbove&asset=BTC&level=120000");

        Assert.Equal(("PriceAbove", "BTC", "120000"), (page.Find("#rule-kind").GetAttribute("value"), page.Find("#rule-asset").GetAttribute("value"), page.Find("#rule-level").GetAttribute("value")));
        page.FindAll("dialog form button").First(button => button.TextContent == "Cancel").Click();
        Assert.Equal("/alerts", new Uri(Services.GetRequiredService<BunitNavigationManager>().Uri).PathAndQuery);
    }

    [Fact]
    public void Render_NoAccounts_OffersToAddOne() =>
        Assert.NotNull(Page(Alerting.Commands(new AlertsView { State = PageState.Empty })).Find("a[href='/accounts?add=true']"));

    [Theory]
    [InlineData("BTC", 81_129.56, "/alerts?account=2&new=PriceAbove&asset=BTC&level=89200")]
    [InlineData("PEPE", 0.00000912, "/alerts?account=2&new=PriceAbove&asset=PEPE&level=0.00001")]
    [InlineData("X", null, "/alerts?account=2&new=PriceAbove&asset=X")]
    public void Link_OfACoin_IsATenthAboveItsPrice(string asset, double? price, string link) =>
        Assert.Equal(link, AlertLink.For(new ViewQuery { Account = "2" }, asset, (decimal?)price));

    private IRenderedComponent<AlertsPage> Page(AlertsCommands commands, string address = "/alerts", bool isVisible = true)
    {
        var module = JSInterop.SetupModule("./Components/Pages/Alerts/AlertsPage.razor.js");
        module.Mode = JSRuntimeMode.Loose;
        module.Setup<bool>("isVisible").SetResult(isVisible);
        Services.AddSingleton(commands);
        Services.AddSingleton(new StoreChanges(TimeProvider.System, NullLogger<StoreChanges>.Instance));
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
        Services.GetRequiredService<BunitNavigationManager>().NavigateTo(address);
        return Render<AlertsPage>();
    }
}
