using BinanceDashboard.Components.Charts;
using Bunit;

namespace BinanceDashboard.Tests.Components.Charts;

public sealed class BarListTests : ComponentTest
{
    [Fact]
    public void Render_KnownValue_ValueShareAndBar()
    {
        var bars = Render<BarList>(p => p.Add(b => b.Label, "Wallets").Add(b => b.Items, [new BarItem("Spot", 1200m, 0.504m)]));

        Assert.Equal("Spot $1,200.00 50.4 %", Words(bars));
        Assert.Equal("width:50.4%", bars.Find(".bar-track i").GetAttribute("style"));
    }

    [Fact]
    public void Render_UnknownValue_TheReason() =>
        Assert.Equal("Earn did not answer", Words(Render<BarList>(p => p.Add(b => b.Label, "Wallets").Add(b => b.Items, [new BarItem("Earn", null, null, "did not answer")]))));
}
