namespace BinanceDashboard.Components.Pages.Performance;

/// <summary>One measure over every period, in their order.</summary>
/// <param name="Benchmark">Empty for a measure that holds one against the other.</param>
/// <param name="Difference">Empty for a measure that holds one against the other.</param>
public sealed record MeasureRow(Measure Measure, IReadOnlyList<MeasureCell> Account, IReadOnlyList<MeasureCell> Benchmark, IReadOnlyList<MeasureCell> Difference)
{
    public IReadOnlyList<MeasureCell> Of(MeasureSide side) => side switch
    {
        MeasureSide.Benchmark when Benchmark.Count > 0 => Benchmark,
        MeasureSide.Difference when Difference.Count > 0 => Difference,
        _ => Account,
    };
}
