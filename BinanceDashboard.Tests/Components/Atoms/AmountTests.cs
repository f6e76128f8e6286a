using System.Globalization;
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

    [Theory]
    [InlineData("EUR", "0.9231", "€923.10", "+€923.10", "923.10")]
    [InlineData("CZK", "20.94", "20,940.00\u202FCZK", "+20,940.00\u202FCZK", "20,940.00")]
    public void Render_AnotherCurrency_ConvertedAtItsRate(string code, string units, string plain, string withSign, string bare)
    {
        var viewer = new Viewer { Currency = new ReportCurrency { Code = code, UnitsPerUsd = decimal.Parse(units, CultureInfo.InvariantCulture) } };

        var texts = new[] { (false, false), (true, false), (false, true) }
            .Select(look => RenderFor<Amount>(viewer, p => p.Add(a => a.Value, 1000m).Add(a => a.Signed, look.Item1).Add(a => a.Bare, look.Item2)).Markup.Trim());

        Assert.Equal([plain, withSign, bare], texts);
    }

    [Fact]
    public void Render_AmountsHidden_NotInTheMarkup()
    {
        var amount = RenderFor<Amount>(new Viewer { AmountsHidden = true }, p => p.Add(a => a.Value, 48214.07m));

        Assert.Contains("••••", amount.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("48", amount.Markup, StringComparison.Ordinal);
    }
}
