namespace BinanceDashboard.Collector;

/// <summary>What is known of one month of one stream.</summary>
public enum CoverageState
{
    Fetched,
    Empty,
    OutOfReach,
    Failed,
    NotYet,
}
