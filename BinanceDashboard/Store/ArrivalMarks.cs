namespace BinanceDashboard.Store;

/// <summary>How far facts are known in the order in which they were stored, late ones of the past included. Meaningful to one running program only.</summary>
/// <param name="Fill">Of one account.</param>
/// <param name="Income">Of the same account.</param>
/// <param name="Candle">Of all environments.</param>
public readonly record struct ArrivalMarks(long Fill, long Income, long Candle);
