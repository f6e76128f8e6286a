using BinanceDashboard.Components.Atoms;
using BinanceDashboard.Components.Viewing;
using Bunit;

namespace BinanceDashboard.Tests.Components.Atoms;

public sealed class AmountTests : ComponentTest
{
    [Fact]
    public void Render_Value_Money() =>
        Assert.Equal("$48,214.07", Words(Render<Amount>(p => p.Add(a => a.Value, 48214.07m))));

    [Fact]
    public void Render_Null_Dash() => Assert.Equal("–", Words(Render<Amount>(p => p.Add(a => a.Value, null))));

    [Fact]
    public void Render_AmountsHidden_NotInTheMarkup()
    {
        var amount = RenderFor<Amount>(new Viewer { AmountsHidden = true }, p => p.Add(a => a.Value, 48214.07m));

        Assert.Contains("••••", amount.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("48", amount.Markup, StringComparison.Ordinal);
    }
}
