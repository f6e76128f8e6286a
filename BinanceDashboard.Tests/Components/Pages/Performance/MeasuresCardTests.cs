using System.Text.Json;
using BinanceDashboard.Analytics.Benchmark;
using BinanceDashboard.Analytics.Performance;
using BinanceDashboard.Analytics.Returns;
using BinanceDashboard.Components.Pages.Performance;
using BinanceDashboard.Components.Viewing;
using Bunit;

namespace BinanceDashboard.Tests.Components.Pages.Performance;

public sealed class MeasuresCardTests : ComponentTest
{
    private static readonly MeasureTableView Table = new(
        ["1D", "All"],
        [
            new(Measure.Twr, [new(-0.01234m, null), new(0.314m, null)], [new(0.005m, null), new(0.197m, null)], [new(-0.01734m, null), new(0.117m, null)]),
            new(Measure.Sharpe, [new(null, 0), new(1.5m, null)], [new(null, 0), new(-0.25m, null)], [new(null, 0), new(1.75m, null)]),
            new(Measure.Beta, [new(null, 0), new(0.54m, null)], [], []),
        ],
        ["It needs 20 days."]);

    private ExplainedFigure? _chosen;

    [Fact]
    public void Render_Figures_InTheirOwnUnitsWithTheReasonOfWhatIsMissing()
    {
        var card = Card();

        Assert.Equal(["\u22121.23\u202F%", "+31.40\u202F%", "–", "1.50", "–", "0.54"], card.FindAll(".figure").Select(figure => figure.TextContent));
        Assert.Equal("It needs 20 days.", card.FindAll(".figure")[2].GetAttribute("title"));
        Assert.Equal(["number is-chosen", "number is-chosen", "number is-chosen"], card.FindAll("td.is-chosen").Select(cell => cell.ClassName));
    }

    [Fact]
    public void Choose_AnotherSide_ShowsItsFiguresAndAsksForThem()
    {
        var card = Card();

        card.FindAll(".segments button").Single(button => button.TextContent == "Difference").Click();
        card.FindAll(".figure")[1].Click();

        Assert.Equal("+11.70\u202F%", card.FindAll(".figure")[1].TextContent);
        Assert.Equal("0.54", card.FindAll(".figure")[5].TextContent);
        Assert.Equal(new ExplainedFigure(Measure.Twr, MeasureSide.Difference, 1), _chosen);
    }

    [Fact]
    public void Table_WithoutAnyFigure_IsSmallEnoughToTravelWithThePage()
    {
        var nothing = new PerformanceSource(UnitPriceIndex.Build([], []), [], at => BenchmarkPoint.Missing(at, "")).Over(Noon.AddDays(-1), Noon);
        var table = MeasureTableView.Of([.. ViewQuery.Periods.Select(period => (period, nothing))]);

        Assert.All(table.Rows.SelectMany(row => row.Account), cell => Assert.NotNull(table.ReasonOf(cell)));
        Assert.InRange(JsonSerializer.Serialize(table).Length, 1_000, 12_000);
    }

    private IRenderedComponent<MeasuresCard> Card() => Render<MeasuresCard>(parameters => parameters
        .Add(card => card.Table, Table).Add(card => card.Period, "All").Add(card => card.OnChosen, figure => _chosen = figure));
}
