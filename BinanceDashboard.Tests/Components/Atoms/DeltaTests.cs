using BinanceDashboard.Components.Atoms;
using BinanceDashboard.Components.Viewing;
using Bunit;

namespace BinanceDashboard.Tests.Components.Atoms;

public sealed class DeltaTests : ComponentTest
{
    [Theory]
    [InlineData(0.0124, "gain", "▲ +1.24\u202F%")]
    [InlineData(-0.0124, "loss", "▼ \u22121.24\u202F%")]
    [InlineData(0, "even", "0.00\u202F%")]
    public void Render_Ratio_SignArrowAndColour(double ratio, string colour, string words)
    {
        var delta = Render<Delta>(p => p.Add(d => d.Ratio, (decimal)ratio));

        Assert.Contains(colour, delta.Find(".delta").ClassList);
        Assert.Equal(words.Replace("\u202F", " ", StringComparison.Ordinal), Words(delta));
    }

    [Fact]
    public void Render_AmountsHidden_ThePercentStays()
    {
        var delta = RenderFor<Delta>(new Viewer { AmountsHidden = true }, p => p.Add(d => d.Amount, 3901.22m).Add(d => d.Ratio, 0.088m));

        Assert.DoesNotContain("3,901", delta.Markup, StringComparison.Ordinal);
        Assert.Contains("+8.80", delta.Markup, StringComparison.Ordinal);
    }
}
