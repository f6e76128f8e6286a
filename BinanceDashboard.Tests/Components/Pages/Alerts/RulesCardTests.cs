using BinanceDashboard.Components.Pages.Alerts;
using BinanceDashboard.Components.Viewing;
using BinanceDashboard.Store;
using BinanceDashboard.Tests.Analytics.Alerts;
using Bunit;

namespace BinanceDashboard.Tests.Components.Pages.Alerts;

public sealed class RulesCardTests : ComponentTest
{
    private static readonly AlertRule Nav = Rules.Of(AlertKind.NavAbove, 50_000) with { LastValue = 48_000, CheckedAt = Noon };

    [Fact]
    public void Render_Quiet_ValueAgainstLevelAndTheWayToIt() =>
        Assert.Contains("NAV above Quiet 48,000 USD 50,000 USD 4.2 % to go", Words(Card(Nav)), StringComparison.Ordinal);

    [Fact]
    public void Render_Firing_SinceWhen() =>
        Assert.Contains("Behind the benchmark Firing since 1 Mar 2026 12:00 −12.00 % 10.00 % 2.00 pp beyond",
            Words(Card(Rules.Of(AlertKind.Underperformance, 0.1m) with { LastValue = -0.12m, CheckedAt = Noon, FiringSince = Noon })), StringComparison.Ordinal);

    [Fact]
    public void Render_Unknown_SaysWhy() =>
        Assert.Contains("BTC below Unknown The last snapshot is partial.", Words(Card(Rules.Of(AlertKind.PriceBelow, 1, "BTC") with { CheckedAt = Noon, Reason = "The last snapshot is partial." })), StringComparison.Ordinal);

    [Fact]
    public void Render_NotJudgedYet_SaysWhenItIs() => Assert.Contains("with the next snapshot", Words(Card(Rules.Of(AlertKind.NavAbove, 1))), StringComparison.Ordinal);

    [Fact]
    public void Render_Paused_OffersToResume() => Assert.NotNull(Card(Nav with { IsPaused = true }).Find("button[aria-label='Resume NAV above']"));

    [Fact]
    public void Render_KeyRights_InWords() =>
        Assert.Contains("Rights of the key Quiet reads only", Words(Card(Rules.Of(AlertKind.KeyRights, 0) with { LastValue = 0, CheckedAt = Noon })), StringComparison.Ordinal);

    [Fact]
    public void Render_AmountsHidden_TellsNoAmountOfTheAccount()
    {
        var words = Words(RenderFor<RulesCard>(Viewer.Default with { AmountsHidden = true }, p => p.Add(card => card.View, Alerting.View(Nav))));

        Assert.DoesNotContain("48,000", words, StringComparison.Ordinal);
        Assert.DoesNotContain("50,000", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_NoRules_OffersToAddOne()
    {
        var asked = false;
        var card = Render<RulesCard>(p => p.Add(c => c.View, Alerting.View()).Add(c => c.OnEdit, _ => asked = true));

        card.Find("button.primary").Click();

        Assert.True(asked);
    }

    private IRenderedComponent<RulesCard> Card(AlertRule rule) => Render<RulesCard>(p => p.Add(card => card.View, Alerting.View(rule)));
}
