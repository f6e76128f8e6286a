using BinanceDashboard.Collector.Live;
using BinanceDashboard.Components.Atoms;
using BinanceDashboard.Components.Charts;
using BinanceDashboard.Components.Pages.Overview;
using BinanceDashboard.Store;
using Bunit;
using Bunit.TestDoubles;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace BinanceDashboard.Tests.Components.Pages.Overview;

/// <summary>What is on the page belongs to the account in the address, whoever's answer comes when.</summary>
public sealed class OverviewPageTests : ComponentTest
{
    private const string OfTheFirst = "$11,111.11";
    private const string OfTheSecond = "$22,222.22";

    private readonly Dictionary<string, TaskCompletionSource<OverviewView>> _answers = new() { ["1"] = new(), ["2"] = new() };
    private IRenderedComponent<OverviewPage>? _page;

    public OverviewPageTests()
    {
        Services.AddSingleton(new StoreChanges(TimeProvider.System, NullLogger<StoreChanges>.Instance));
        Services.AddSingleton<LoadOverview>((query, _) => _answers[query.Account!].Task);
        Services.AddSingleton<LoadNavChart>((query, _, _) => Task.FromResult(new NavChartData { Scope = query.Account!, Version = 1, Summary = $"NAV of account {query.Account}.", Points = [] }));
        Services.AddSingleton<LoadQuality>((_, _) => Task.FromResult<IReadOnlyList<QualityLine>>([]));
        Services.AddSingleton<LoadComparison>((_, _) => Task.FromResult<ComparisonView?>(null));
        Services.AddSingleton(new LiveChanges(TimeProvider.System, NullLogger<StoreChanges>.Instance));
        Services.AddSingleton<FollowAccounts>((_, _) => Task.FromResult(new LiveFollowing(() => null, [])));
        Services.AddSingleton<LoadHolding>((asset, _, _) => Task.FromResult(new HoldingDetail { Asset = asset, Parts = [], Sources = [] }));
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
    }

    [Fact]
    public void SwitchToAnotherAccount_WhileItIsRead_ShowsNoNumberOfTheOneBefore()
    {
        var page = Open("1");
        Answer("1", 11_111.11m);
        page.WaitForAssertion(() => Assert.Contains(OfTheFirst, page.Markup, StringComparison.Ordinal));

        Open("2");

        page.WaitForAssertion(() => Assert.Contains("Loading…", Words(page), StringComparison.Ordinal));
        Assert.DoesNotContain(OfTheFirst, page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("account 1", page.Markup, StringComparison.Ordinal);
        Answer("2", 22_222.22m);
        page.WaitForAssertion(() => Assert.Contains(OfTheSecond, page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task AnswerForTheAccountBefore_ComingLate_IsThrownAway()
    {
        var page = Open("1");
        Open("2");
        Answer("2", 22_222.22m);
        page.WaitForAssertion(() => Assert.Contains(OfTheSecond, page.Markup, StringComparison.Ordinal));

        Answer("1", 11_111.11m);
        await page.InvokeAsync(() => Task.CompletedTask);

        Assert.Contains(OfTheSecond, page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain(OfTheFirst, page.Markup, StringComparison.Ordinal);
    }

    private IRenderedComponent<OverviewPage> Open(string account)
    {
        Services.GetRequiredService<BunitNavigationManager>().NavigateTo($"/?account={account}");
        return _page ??= Render<OverviewPage>();
    }

    private void Answer(string account, decimal nav) =>
        _answers[account].SetResult(new OverviewView { State = PageState.Content, Figures = new OverviewFigures { Nav = nav } });
}
