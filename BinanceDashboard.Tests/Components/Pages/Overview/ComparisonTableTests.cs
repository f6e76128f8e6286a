using BinanceDashboard.Components.Charts;
using BinanceDashboard.Components.Pages.Overview;
using BinanceDashboard.Components.Viewing;
using BinanceDashboard.Store;
using Bunit;

namespace BinanceDashboard.Tests.Components.Pages.Overview;

public sealed class ComparisonTableTests : ComponentTest
{
    private static readonly OverviewFigures Figures = new()
    {
        Nav = 48214.07m,
        Benchmark = 44312.85m,
        Difference = 3901.22m,
        DifferenceRatio = 0.088m,
        Twr = 0.314m,
        MaxDrawdown = -0.149m,
    };

    private static readonly ComparisonRow Main = new() { AccountId = "1", Name = "Main", Look = LineLook.Of(0), Figures = Figures, LastAt = Noon.AddMinutes(-2), Status = AccountStatus.Ok };

    private static readonly ComparisonRow Sum = Main with { AccountId = null, Name = "All accounts", Look = null, Status = null };

    [Fact]
    public void Render_Account_ItsNumbersAndALinkThatKeepsThePeriod()
    {
        var row = Rows(Main)[0];

        Assert.Equal("/?account=1&period=3M", row.QuerySelector("a")!.GetAttribute("href"));
        foreach (var part in new[] { "48,214.07", "44,312.85", "+3,901.22", "+8.80\u202F%", "+31.40\u202F%", "\u221214.90\u202F%", "2 min ago" })
            Assert.Contains(part, row.TextContent, StringComparison.Ordinal);
        Assert.Null(row.QuerySelector(".badge"));
    }

    [Fact]
    public void Render_Sum_LastAndWithoutALink()
    {
        var rows = Rows(Main, Main with { AccountId = "2", Name = "Second" });

        Assert.Equal(3, rows.Count);
        Assert.Null(rows[2].QuerySelector("a"));
        Assert.Contains("All accounts", rows[2].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_FailingAndPartial_StateAndReason()
    {
        var row = Rows(Main with { Status = AccountStatus.Failing, IsPartial = true, Notes = ["Binance refused the key."] })[0];

        Assert.Equal(["Failing", "Partial"], row.QuerySelectorAll(".badge").Select(badge => badge.TextContent));
        Assert.Equal("Binance refused the key.", row.QuerySelector(".notes")!.TextContent.Trim());
    }

    [Fact]
    public void Render_NothingKnown_BlankAndNeverZero()
    {
        var row = Rows(Main with { Figures = new OverviewFigures(), LastAt = null })[0];

        Assert.Equal(6, row.TextContent.Count(letter => letter == '–'));
        Assert.DoesNotContain("0.00", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("none yet", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_AmountsHidden_OnlyRatios()
    {
        var table = RenderFor<ComparisonTable>(new Viewer { AmountsHidden = true }, p => Fill(p, Main));

        Assert.DoesNotContain("3,901", table.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("48,214", table.Markup, StringComparison.Ordinal);
        Assert.Contains("+8.80", table.Markup, StringComparison.Ordinal);
    }

    private IReadOnlyList<AngleSharp.Dom.IElement> Rows(params ComparisonRow[] accounts) => Render<ComparisonTable>(p => Fill(p, accounts)).FindAll("tbody");

    private static void Fill(ComponentParameterCollectionBuilder<ComparisonTable> parameters, params ComparisonRow[] accounts) => parameters
        .Add(t => t.View, new ComparisonView(accounts, Sum, new LineChartData { Scope = "", Times = [], Lines = [] }))
        .Add(t => t.Query, new ViewQuery { Account = "all", Period = "3M" });
}
