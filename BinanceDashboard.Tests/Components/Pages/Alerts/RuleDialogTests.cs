using BinanceDashboard.Collector.Alerts;
using BinanceDashboard.Components.Pages.Alerts;
using BinanceDashboard.Store;
using BinanceDashboard.Tests.Analytics.Alerts;
using Bunit;

namespace BinanceDashboard.Tests.Components.Pages.Alerts;

public sealed class RuleDialogTests : ComponentTest
{
    [Theory]
    [InlineData(AlertKind.NavAbove, false, "Level, USD")]
    [InlineData(AlertKind.PriceBelow, true, "Level, USD")]
    [InlineData(AlertKind.Drawdown, false, "Level, %")]
    [InlineData(AlertKind.DataAge, false, "Level, hours")]
    [InlineData(AlertKind.KeyExpiry, false, "Level, days")]
    [InlineData(AlertKind.KeyRights, false, null)]
    public void Choose_Kind_DecidesTheFields(AlertKind kind, bool hasCoin, string? level)
    {
        var dialog = Dialog(Alerting.Commands());

        dialog.Find("#rule-kind").Change(kind.ToString());

        Assert.Equal((hasCoin, level), (dialog.FindAll("#rule-asset").Count == 1, dialog.FindAll("label[for=rule-level]").Select(label => label.TextContent).FirstOrDefault()));
    }

    [Fact]
    public void Render_TrueAlready_SaysThatItFiresAtOnceAndWhereItEnds()
    {
        var dialog = Dialog(Alerting.Commands(peek: new AlertPeek(AlertState.Fires, 60_000, null)), new AlertInput { AccountId = 1, Kind = AlertKind.NavAbove, Level = 50_000 });

        Assert.Contains("Now 60,000 USD. Warning: That is true already: it fires as soon as you save it. It tells once and ends at 49,500 USD; then it can fire again.", Words(dialog), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_NotKnownNow_SaysWhy() =>
        Assert.Contains("Not known now. There is no snapshot yet.", Words(Dialog(Alerting.Commands(peek: new AlertPeek(AlertState.Unknown, null, "There is no snapshot yet.")))), StringComparison.Ordinal);

    [Fact]
    public void Save_Percent_IsKeptAsARatio()
    {
        EnteredAlert? saved = null;
        var dialog = Dialog(Alerting.Commands(onSave: (_, entered) => saved = entered));

        dialog.Find("#rule-kind").Change("Drawdown");
        dialog.Find("#rule-level").Change("12.5");
        dialog.Find("form").Submit();

        Assert.Equal(new EnteredAlert { AccountId = 1, Kind = AlertKind.Drawdown, Level = 0.125m }, saved);
    }

    [Fact]
    public void Save_Refused_SaysWhyAndStays()
    {
        var dialog = Dialog(Alerting.Commands(refused: "Enter a price above zero, in USD."));

        dialog.Find("form").Submit();

        Assert.Contains("Enter a price above zero", dialog.Find(".notice.failure").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Change_Rule_BeginsWithWhatItIs()
    {
        (long?, EnteredAlert?) saved = default;
        var dialog = Render<RuleDialog>(p => p.Add(d => d.Open, true).Add(d => d.Rule, Rules.Of(AlertKind.Change, 0.05m)).Add(d => d.Accounts, Alerting.View().Accounts).Add(d => d.Commands, Alerting.Commands(onSave: (id, entered) => saved = (id, entered))));

        Assert.Equal("5", dialog.Find("#rule-level").GetAttribute("value")!.TrimEnd('0').TrimEnd('.'));
        dialog.Find("form").Submit();
        Assert.Equal((1L, new EnteredAlert { AccountId = 1, Kind = AlertKind.Change, Level = 0.05m }), saved);
    }

    private IRenderedComponent<RuleDialog> Dialog(AlertsCommands commands, AlertInput? beginning = null) =>
        Render<RuleDialog>(p => p.Add(d => d.Open, true).Add(d => d.Beginning, beginning).Add(d => d.Accounts, Alerting.View().Accounts).Add(d => d.Commands, commands));
}
