namespace BinanceDashboard.Components.Pages.Performance;

/// <summary>Whose figures the table shows.</summary>
public enum MeasureSide
{
    Account,
    Benchmark,

    /// <summary>The account's less the benchmark's.</summary>
    Difference,
}
