using BinanceDashboard.Analytics;
using BinanceDashboard.Analytics.Performance;

namespace BinanceDashboard.Components.Pages.Performance;

/// <summary>Measures by periods.</summary>
/// <param name="Reasons">Each sentence once, since many figures are missing for the same one and all of it travels with the page.</param>
public sealed record MeasureTableView(IReadOnlyList<string> Periods, IReadOnlyList<MeasureRow> Rows, IReadOnlyList<string> Reasons)
{
    // More digits than anybody can see would only travel.
    private const int Decimals = 8;

    /// <summary>Null where there is a value.</summary>
    public string? ReasonOf(MeasureCell cell) => cell.Reason is { } position ? Reasons[position] : null;

    internal static MeasureTableView Of(IReadOnlyList<(string Name, PeriodPerformance Figures)> periods)
    {
        var reasons = new List<string>();
        var figures = periods.Select(period => period.Figures).ToList();
        return new MeasureTableView([.. periods.Select(period => period.Name)], [.. Enum.GetValues<Measure>().Select(measure => Row(measure, figures, reasons))], reasons);
    }

    private static MeasureRow Row(Measure measure, List<PeriodPerformance> periods, List<string> reasons)
    {
        IReadOnlyList<MeasureCell> Cells(Func<PeriodPerformance, Figure> figure) => [.. periods.Select(period => Cell(figure(period), reasons))];
        return measure < Measure.Beta
            ? new MeasureRow(measure, Cells(one => Of(measure, one.Account)), Cells(one => Of(measure, one.Benchmark)), Cells(one => Of(measure, one.Difference)))
            : new MeasureRow(measure, Cells(one => Of(measure, one.Relative)), [], []);
    }

    private static MeasureCell Cell(Figure figure, List<string> reasons)
    {
        if (figure.Value is { } value) return new MeasureCell(Math.Round(value, Decimals), null);
        var reason = figure.Reason ?? "It is not known.";
        if (!reasons.Contains(reason)) reasons.Add(reason);
        return new MeasureCell(null, reasons.IndexOf(reason));
    }

    private static Figure Of(Measure measure, SideFigures side) => measure switch
    {
        Measure.Twr => side.Twr,
        Measure.Mwr => side.Mwr,
        Measure.Cagr => side.Cagr,
        Measure.Volatility => side.Volatility,
        Measure.MaxDrawdown => side.MaxDrawdown,
        Measure.MaxDrawdownDays => side.MaxDrawdownDays,
        Measure.Sharpe => side.Sharpe,
        Measure.Sortino => side.Sortino,
        Measure.Calmar => side.Calmar,
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "It is no measure of one side."),
    };

    private static Figure Of(Measure measure, RelativeFigures period) => measure switch
    {
        Measure.Beta => period.Beta,
        Measure.Alpha => period.Alpha,
        Measure.TrackingError => period.TrackingError,
        Measure.InformationRatio => period.InformationRatio,
        Measure.UpCapture => period.UpCapture,
        Measure.DownCapture => period.DownCapture,
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "It holds nothing against the benchmark."),
    };
}
