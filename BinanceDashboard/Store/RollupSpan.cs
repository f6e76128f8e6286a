namespace BinanceDashboard.Store;

public enum RollupSpan
{
    Hour,
    Day,
}
