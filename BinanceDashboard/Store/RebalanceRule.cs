namespace BinanceDashboard.Store;

/// <summary>When a benchmark is brought back to its weights.</summary>
public enum RebalanceRule
{
    Never,
    Weekly,
    Monthly,
    Threshold,
}
