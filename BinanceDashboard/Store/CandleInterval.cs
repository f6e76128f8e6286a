namespace BinanceDashboard.Store;

public enum CandleInterval
{
    Minute,
    Hour,
    Day,

    /// <summary>A minute in which the exchange was halted and has no candle: the open is that of the first minute after it, an hour later at most.</summary>
    HaltedMinute,

    /// <summary>A minute of the past in which the pair did not trade, nor in the hour after it: there is no price, its open is 0, and asking again brings nothing.</summary>
    EmptyMinute,
}
