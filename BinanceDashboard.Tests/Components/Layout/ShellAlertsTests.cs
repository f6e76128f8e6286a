using BinanceDashboard.Components.Layout;
using BinanceDashboard.Components.Viewing;
using Bunit;

namespace BinanceDashboard.Tests.Components.Layout;

public sealed class ShellAlertsTests : ComponentTest
{
    private static readonly ShellAlert Full = new("The disk is full.", "/jobs", "Look at it");

    [Fact]
    public void Render_Alert_WithTheWayOn()
    {
        var alerts = On("/", Full);

        Assert.Equal("/jobs?account=2", alerts.Find("a").GetAttribute("href"));
        Assert.Contains("The disk is full. Look at it", Words(alerts), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_NothingWrongOrOnThePageItself_Nothing()
    {
        Assert.Empty(On("/").FindAll(".shell-alert"));
        Assert.Empty(On("/jobs", Full).FindAll(".shell-alert"));
    }

    private IRenderedComponent<ShellAlerts> On(string path, params ShellAlert[] alerts) =>
        Render<ShellAlerts>(p => p.Add(a => a.Alerts, alerts).Add(a => a.Query, new ViewQuery { Account = "2" }).Add(a => a.Path, path));
}
