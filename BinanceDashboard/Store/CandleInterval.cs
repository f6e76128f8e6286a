namespace BinanceDashboard.Store;

public enum CandleInterval
{
    Minute,
    Hour,
    Day,
}
