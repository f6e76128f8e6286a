using BinanceDashboard.Components.Atoms;
using BinanceDashboard.Components.Pages.Demo;
using BinanceDashboard.Components.Pages.Overview;
using BinanceDashboard.Store;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace BinanceDashboard.Tests.Components.Pages.Demo;

public sealed class DemoPageTests : ComponentTest
{
    private readonly TaskCompletionSource<DemoAnswer> _answer = new();
    private DemoView _world = new() { Scenario = "bull", Now = Noon, Ahead = TimeSpan.Zero, IsRunning = true, Accounts = 2, Coins = [new DemoCoin("USDT", 5_000)] };
    private int _collected;
    private Action<int>? _step;
    private CancellationToken _stop;

    public DemoPageTests()
    {
        Services.AddSingleton(new StoreChanges(TimeProvider.System, NullLogger<StoreChanges>.Instance));
        Services.AddSingleton<LoadOverview>((_, _) => Task.FromResult(new OverviewView { State = PageState.Empty }));
        Services.AddSingleton<LoadNavChart>((_, _, _) => throw new InvalidOperationException("An empty overview has no chart."));
        Services.AddSingleton(new DemoCommands
        {
            Load = _ => Task.FromResult<DemoView?>(_world),
            ChangeScenario = (_, _) => _answer.Task,
            Send = (_, _) => _answer.Task,
            Move = (_, step, stop, _) =>
            {
                (_step, _stop) = (step, stop);
                return _answer.Task;
            },
            Run = (_, _) => _answer.Task,
            AddFault = (_, _) => _answer.Task,
            ClearFaults = _ => _answer.Task,
            Collect = _ =>
            {
                _collected++;
                return _answer.Task;
            },
        });
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
    }

    [Fact]
    public void Click_WhileACommandRuns_IsNotTaken()
    {
        var page = Render<DemoPage>();
        Button(page, "Collect now").Click();
        Button(page, "Collect now").Click();

        Assert.Equal(1, _collected);
        Assert.Equal("true", Button(page, "Collect now").GetAttribute("aria-disabled"));
        Assert.Contains("Collecting…", page.Find(".demo-said").TextContent, StringComparison.Ordinal);

        _answer.SetResult(new DemoAnswer(Severity.Warning, "One is partial."));
        page.WaitForAssertion(() => Assert.Contains("One is partial.", page.Find(".demo-said .warning").TextContent, StringComparison.Ordinal));
        Assert.False(Button(page, "Collect now").HasAttribute("aria-disabled"));
    }

    [Fact]
    public async Task Move_OnItsWay_ShowsTheStepsAndCanBeStopped()
    {
        var page = Render<DemoPage>();
        Button(page, "1 day").Click();
        await page.InvokeAsync(() => _step!(5));

        Assert.Contains("Step 6 of 24.", page.Find(".demo-said").TextContent, StringComparison.Ordinal);
        Assert.Equal("5", page.Find("progress").GetAttribute("value"));
        Assert.False(_stop.IsCancellationRequested);

        Button(page, "Stop").Click();
        Assert.True(_stop.IsCancellationRequested);
    }

    [Fact]
    public void Render_WorldStillBegins_NothingCanBeDone()
    {
        _world = _world with { IsBeginning = true };

        var page = Render<DemoPage>();

        Assert.All(page.FindAll(".demo-controls button"), button => Assert.Equal("true", button.GetAttribute("aria-disabled")));
    }

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<DemoPage> page, string text) => page.FindAll("button").Single(button => button.TextContent == text);
}
