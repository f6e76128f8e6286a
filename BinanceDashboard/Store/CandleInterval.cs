namespace BinanceDashboard.Store;

public enum CandleInterval
{
    Minute,
    Hour,
    Day,

    /// <summary>A minute in which the exchange was halted and has no candle: the open is that of the first minute after it, an hour later at most.</summary>
    HaltedMinute,
}
