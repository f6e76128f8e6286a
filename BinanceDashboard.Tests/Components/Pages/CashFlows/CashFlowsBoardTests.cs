using BinanceDashboard.Analytics.Flows;
using BinanceDashboard.Collector;
using BinanceDashboard.Components.Atoms;
using BinanceDashboard.Components.Pages.CashFlows;
using BinanceDashboard.Store;
using BinanceDashboard.Tests.Analytics;
using Bunit;

namespace BinanceDashboard.Tests.Components.Pages.CashFlows;

public sealed class CashFlowsBoardTests : ComponentTest
{
    private CashFlowQuery? _wanted;

    [Fact]
    public void Render_Loading_IsBusyWithoutNumbers()
    {
        var board = Board(CashFlowsView.Loading with { Progress = "The demo lives through its 400 days: 5 % collected." });

        Assert.Equal("true", board.Find("[aria-busy]").GetAttribute("aria-busy"));
        Assert.Contains("5 % collected", Words(board), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_NoAccount_LeadsToOne() => Assert.Equal("/accounts?add=true", Board(new CashFlowsView { State = PageState.Empty }).Find(".empty a").GetAttribute("href"));

    [Fact]
    public void Render_Failing_SaysWhyAndOffersAnotherTry()
    {
        var board = Board(new CashFlowsView { State = PageState.Failed, Reason = "Main: the key is wrong." });

        Assert.Contains("the key is wrong", board.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Empty(board.FindAll(".flow-list"));
    }

    [Fact]
    public void Render_NoFlows_SaysSoAndOffersToEnterOne() => Assert.Contains("Add a cash flow", Words(Board(View([]))), StringComparison.Ordinal);

    [Fact]
    public void Render_WhatDoesNotCount_IsThereAndClearlyLeftOut()
    {
        var board = Board(View(
            Line(Facts.Flow(Facts.Day(1), 100, "counts"), FlowEffectKind.Counted), Line(Facts.Flow(Facts.Day(2), 70, "waits", FlowStatus.Pending), FlowEffectKind.Pending),
            Line(Facts.Flow(Facts.Day(3), -50, "vain", FlowStatus.Cancelled), FlowEffectKind.NotCounted), Line(Facts.Flow(Facts.Day(4), null, "bare"), FlowEffectKind.Unpriced)));

        var rows = board.FindAll(".flow-list tbody tr");
        Assert.Equal(["", "left-out", "left-out", "left-out"], rows.Select(row => row.ClassName ?? ""));
        Assert.Contains("Pending", rows[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("not counted", rows[2].TextContent, StringComparison.Ordinal);
        Assert.Contains("no price yet", rows[3].TextContent, StringComparison.Ordinal);
        Assert.Contains("$100.00", board.Find("[aria-label='Money in']").TextContent, StringComparison.Ordinal);
        Assert.Contains("1 without a price, 1 pending, 1 cancelled or failed", board.Find("[aria-label='Not counted']").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_ThousandsOfFlows_DrawsOnlyThoseThatAreLookedAt()
    {
        var lines = Enumerable.Range(0, 5_000).Select(i => Line(Facts.Flow(Facts.Day(i), 1, $"{i}") with { Id = i }, FlowEffectKind.Counted)).ToArray();

        var board = Board(View(lines));

        Assert.InRange(board.FindAll(".flow-list tbody tr").Count, 0, 200);
        Assert.Equal("5001", board.Find(".flow-list").GetAttribute("aria-rowcount"));
    }

    [Fact]
    public void Choose_Filter_IsAskedForAndInTheDownload()
    {
        var board = Board(View(Line(Facts.Flow(Facts.Day(1), 100), FlowEffectKind.Counted)), new CashFlowQuery { Text = "btc" });

        board.Find("select[aria-label=Kind]").Change("Deposit");

        Assert.Equal(new CashFlowQuery { Kind = FlowKind.Deposit, Text = "btc" }, _wanted);
        Assert.Equal("/api/accounts/1/flows?format=csv&text=btc", board.Find("a[download]").GetAttribute("href"));
    }

    [Fact]
    public void Render_Coverage_EveryStateHasASignAndWords()
    {
        var months = Enum.GetValues<CoverageState>().Select((state, i) => new CoverageMonth(new DateTimeOffset(2025, 11, 1, 0, 0, 0, TimeSpan.Zero).AddMonths(i), state, state == CoverageState.Fetched ? 3 : 0));
        var map = Render<CoverageMap>(p => p.Add(m => m.Streams, [new StreamCoverage { Stream = "fiat-deposits", Months = [.. months], Reason = "The exchange is down.", FailedAt = Noon }]));

        Assert.Equal(5, map.FindAll("tbody td span").Select(cell => cell.TextContent).Distinct().Count());
        Assert.Equal("Fiat deposits, Nov 2025: fetched, 3 rows", map.Find("td.fetched").GetAttribute("title"));
        Assert.Equal("Fiat deposits, Feb 2026: failed. The exchange is down.", map.Find("td.failed").GetAttribute("title"));
        Assert.Contains("3 rows; 1 month fetched, 1 month fetched, nothing there", Words(map), StringComparison.Ordinal);
    }

    private static CashFlowLine Line(CashFlow flow, FlowEffectKind effect) => new(flow, FlowEffect.Nothing(effect), null);

    private static CashFlowsView View(params CashFlowLine[] lines) =>
        (new CashFlowsView { State = PageState.Content, Accounts = [new CashFlowAccount(1, "Main")], All = lines }).Through(new FlowFilter());

    private IRenderedComponent<CashFlowsBoard> Board(CashFlowsView view, CashFlowQuery? query = null) =>
        Render<CashFlowsBoard>(p => p.Add(b => b.View, view).Add(b => b.Query, query ?? new CashFlowQuery()).Add(b => b.OnFiltered, wanted => _wanted = wanted).Add(b => b.OnRetry, () => { }));
}
