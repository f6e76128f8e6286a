using BinanceDashboard.Components.Pages.Alerts;
using BinanceDashboard.Components.Viewing;
using BinanceDashboard.Store;
using Bunit;

namespace BinanceDashboard.Tests.Components.Pages.Alerts;

public sealed class EventsCardTests : ComponentTest
{
    [Fact]
    public void Render_New_IsMarked() =>
        Assert.Equal([true, false], Card(Alerting.Event(2, isNew: true), Alerting.Event(1)).FindAll("tbody tr").Select(row => row.TextContent.Contains("New", StringComparison.Ordinal)));

    [Theory]
    [InlineData(DeliveryState.Delivered, null, "Sent")]
    [InlineData(DeliveryState.Waiting, "The webhook answered with status 503.", "Trying again The webhook answered with status 503.")]
    [InlineData(DeliveryState.Failed, "The webhook could not be reached.", "Not sent The webhook could not be reached.")]
    public void Render_Delivery_InWords(DeliveryState state, string? fault, string words) =>
        Assert.Contains(words, Words(Card(Alerting.Event(delivery: state, fault: fault))), StringComparison.Ordinal);

    [Fact]
    public void Render_AmountsHidden_TellsNoAmountOfTheAccount()
    {
        var words = Words(RenderFor<EventsCard>(Viewer.Default with { AmountsHidden = true }, p => p.Add(card => card.View, Alerting.View() with { Events = [Alerting.Event()] })));

        Assert.Contains("NAV rose above its level.", words, StringComparison.Ordinal);
        Assert.DoesNotContain("50,", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Nothing_SaysWhatStaysHere() => Assert.Contains("Nothing has fired yet", Words(Card()), StringComparison.Ordinal);

    private IRenderedComponent<EventsCard> Card(params AlertEventLine[] events) => Render<EventsCard>(p => p.Add(card => card.View, Alerting.View() with { Events = events, EventCount = events.Length }));
}
