using BinanceDashboard.Components.Pages.Demo;
using BinanceDashboard.Simulator;
using Bunit;

namespace BinanceDashboard.Tests.Components.Pages.Demo;

public sealed class DemoCardsTests : ComponentTest
{
    private static readonly DemoView World = new() { Scenario = "bear", Now = Noon, Ahead = TimeSpan.Zero, IsRunning = true, Coins = [new DemoCoin("USDT", 5_000), new DemoCoin("BTC", 0.08m)] };

    [Fact]
    public void Scenario_Present_OnlyItIsPressed()
    {
        var card = Render<ScenarioCard>(p => p.Add(c => c.Present, "crash"));

        Assert.StartsWith("Crash", Assert.Single(card.FindAll("[aria-pressed=true]")).TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal(5, card.FindAll("button").Count);
    }

    [Fact]
    public void Clock_WorldAhead_SaysByHowMuch()
    {
        var card = Render<ClockCard>(p => p.Add(c => c.World, World with { Now = Noon.AddDays(8).AddHours(1), Ahead = new TimeSpan(8, 1, 0, 0) }));

        Assert.Equal("9 Mar 2026 13:00:00", card.Find("time").TextContent);
        Assert.Equal("694800000", card.Find("time").GetAttribute("data-clock"));
        Assert.Contains("8 d 1 h ahead of yours", Words(card), StringComparison.Ordinal);
    }

    [Fact]
    public void Clock_StandsStill_DoesNotTick()
    {
        var card = Render<ClockCard>(p => p.Add(c => c.World, World with { IsRunning = false }));

        Assert.False(card.Find("time").HasAttribute("data-clock"));
        Assert.Equal("Stands still", card.Find("[aria-pressed=true]").TextContent);
    }

    [Fact]
    public void Clock_Move_ThatStretchInSteps()
    {
        ClockMove? moved = null;
        var card = Render<ClockCard>(p => p.Add(c => c.World, World).Add(c => c.OnMoved, move => moved = move));

        card.FindAll("button").Single(button => button.TextContent == "1 week").Click();

        Assert.Equal(TimeSpan.FromDays(7), moved!.Steps * moved.Step);
    }

    [Theory]
    [InlineData("Deposit", false)]
    [InlineData("Withdraw", true)]
    public void Movement_OtherAsset_ItsSuggestedAmountThatWay(string button, bool isWithdrawal)
    {
        DemoMovement? sent = null;
        var card = Render<MovementCard>(p => p.Add(c => c.Coins, World.Coins).Add(c => c.OnSent, movement => sent = movement));
        card.Find("#movement-account").Change("2");
        card.Find("#movement-asset").Change("BTC");

        card.FindAll("button").Single(found => found.TextContent == button).Click();
        card.Find("form").Submit();

        Assert.Equal(new DemoMovement(2, "BTC", 0.08m, isWithdrawal), sent);
        Assert.Equal("Second account", sent!.AccountName);
    }

    [Fact]
    public void Movement_NoAmount_AsksForItAndSendsNothing()
    {
        DemoMovement? sent = null;
        var card = Render<MovementCard>(p => p.Add(c => c.Coins, World.Coins).Add(c => c.OnSent, movement => sent = movement));
        card.Find("#movement-amount").Change("");

        card.Find("form").Submit();

        Assert.Contains("Enter the amount.", Words(card), StringComparison.Ordinal);
        Assert.Null(sent);
    }

    [Fact]
    public void Fault_Waiting_IsListedWithWhatIsLeft()
    {
        var card = Render<FaultCard>(p => p.Add(c => c.Waiting, [new SimulatorFault { Kind = SimulatorFaultKind.Status, Match = "/api/v3/account", Count = 8, Value = 500 }]));

        Assert.Equal("Waiting: 8 calls to /api/v3/account: answers with an error, HTTP status 500", card.Find("[aria-label='Faults that wait'] li").TextContent);
    }

    [Fact]
    public void Fault_OwnKind_BringsItsUsualValue()
    {
        SimulatorFault? added = null;
        var form = Render<FaultForm>(p => p.Add(f => f.OnAdded, fault => added = fault));
        form.Find("#fault-kind").Change("Delay");
        form.Find("#fault-match").Change(" deposit ");

        form.Find("form").Submit();

        Assert.Equal(new SimulatorFault { Kind = SimulatorFaultKind.Delay, Match = "deposit", Count = 4, Value = 2_000 }, added);
    }

    [Fact]
    public void Fault_NoCalls_SaysHowMany()
    {
        var form = Render<FaultForm>();
        form.Find("#fault-count").Change("0");

        form.Find("form").Submit();

        Assert.Contains("A fault meets 1 to 1,000 calls.", Words(form), StringComparison.Ordinal);
    }
}
