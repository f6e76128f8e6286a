using BinanceDashboard.Analytics.Quality;
using BinanceDashboard.Components.Atoms;
using BinanceDashboard.Components.Charts;
using BinanceDashboard.Components.Pages.Overview;
using BinanceDashboard.Components.Viewing;
using BinanceDashboard.Store;
using Bunit;

namespace BinanceDashboard.Tests.Components.Pages.Overview;

public sealed class OverviewBoardTests : ComponentTest
{
    private static readonly OverviewView Content = new()
    {
        State = PageState.Content,
        Figures = new OverviewFigures { Nav = 48214.07m, Benchmark = 44312.85m, Difference = 3901.22m, DifferenceRatio = 0.088m, NetDeposits = 30000m },
        Wallets = [new BarItem("Spot", 48214.07m, 1m)],
        Holdings = [new HoldingLine("BTC", 0.5m, 48214.07m, 1m), new HoldingLine("XYZ", 7m, null, null)],
        Flows = [new FlowLine(Noon, FlowKind.Deposit, "BTC", 0.1m, null)],
        Findings = [new Finding(Severity.Warning, "The key may trade.", "/accounts", "Check the key")],
    };

    [Fact]
    public void Render_Quality_ResidualByWalletHistoryAndWhy()
    {
        var quality = DataQualityReport.Of(
            new Snapshot
            {
                AccountId = 1,
                At = Noon,
                Nav = 9_900m,
                Complete = true,
                Source = PointSource.Observed,
                Reported = 10_000m,
                Wallets = [new WalletValue { Wallet = WalletKind.Spot, Value = 9_900m, Ok = true, Reported = 10_000m }],
            },
            [new(Noon.AddDays(-2), 10_000, 10_000), new(Noon.AddDays(-1), 9_990, 10_000)],
            partial: 2);

        var card = Render<QualityCard>(p => p.Add(c => c.Lines, [new QualityLine(1, "Main", quality)])).Find(".quality-card");

        var words = card.TextContent;
        Assert.Contains("\u2212$100.00", words, StringComparison.Ordinal);
        Assert.Contains("\u2212100.0\u202Fbp", words, StringComparison.Ordinal);
        Assert.Contains("2 partial snapshots in this period", words, StringComparison.Ordinal);
        Assert.Contains("Most of it lies in Spot: 9,900.00 USD here, 10,000.00 USD by the exchange.", words, StringComparison.Ordinal);
        Assert.Contains("within 10.0\u202Fbp", card.QuerySelector(".residual-history svg")!.GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.NotNull(card.QuerySelector("polyline"));
    }

    [Fact]
    public void Render_Loading_SaysSoAndShowsNoNumber()
    {
        var board = RenderBoard(OverviewView.Loading);

        Assert.Equal("true", board.Find("[aria-busy]").GetAttribute("aria-busy"));
        Assert.Equal("Loading…", Words(board));
    }

    [Fact]
    public void Render_Empty_OffersTheOneAction() =>
        Assert.Equal("Add an account", RenderBoard(new OverviewView { State = PageState.Empty }).Find(".empty a").TextContent);

    [Fact]
    public void Render_Failed_ReasonAndRetry()
    {
        var retried = false;
        var board = Render<OverviewBoard>(p => Fill(p, new OverviewView { State = PageState.Failed, Reason = "Binance refused the key." }).Add(b => b.OnRetry, () => retried = true));

        board.Find("[role=alert] button").Click();

        Assert.True(retried);
        Assert.Contains("Binance refused the key.", Words(board), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Stale_ContentStaysWithAgeAndReason()
    {
        var board = RenderBoard(Content with { State = PageState.Stale, DataAt = Noon.AddHours(-7), Reason = "Binance did not answer." });

        Assert.Contains("Shown as of 7 h ago . Binance did not answer.", Words(board), StringComparison.Ordinal);
        Assert.Contains("$48,214.07", board.Find(".dimmed").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Content_LabelledNumbers()
    {
        var board = RenderBoard(Content);

        Assert.Contains("$48,214.07", board.Find("[aria-label='Net asset value']").TextContent, StringComparison.Ordinal);
        Assert.Contains("$44,312.85", board.Find("[aria-label=Benchmark]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Unpriced_NeverZero()
    {
        var board = RenderBoard(Content);

        Assert.Equal(2, board.Markup.Split("no price yet").Length - 1);
        Assert.DoesNotContain("$0.00", board.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_NumberWithoutGround_ItsReason()
    {
        var figures = new OverviewFigures { Reasons = new Dictionary<string, string> { [nameof(OverviewFigures.Benchmark)] = "Starts with the first complete snapshot." } };

        var board = RenderBoard(Content with { Figures = figures });

        Assert.Contains("Starts with the first complete snapshot.", board.Find("[aria-label=Benchmark]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_AmountsHidden_NoAmountAnywhere()
    {
        var board = RenderFor<OverviewBoard>(new Viewer { AmountsHidden = true }, p => Fill(p, Content));

        Assert.DoesNotContain("48,214", board.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("3,901", board.Markup, StringComparison.Ordinal);
        Assert.Contains("+8.80", board.Markup, StringComparison.Ordinal);
    }

    private IRenderedComponent<OverviewBoard> RenderBoard(OverviewView view) => Render<OverviewBoard>(p => Fill(p, view));

    private static ComponentParameterCollectionBuilder<OverviewBoard> Fill(ComponentParameterCollectionBuilder<OverviewBoard> parameters, OverviewView view) =>
        parameters.Add(b => b.View, view).Add(b => b.Chart, null).Add(b => b.Query, new ViewQuery());
}
