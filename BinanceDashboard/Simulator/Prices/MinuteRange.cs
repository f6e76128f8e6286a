namespace BinanceDashboard.Simulator.Prices;

/// <summary>The prices at which somebody trades in the running minute.</summary>
internal readonly record struct MinuteRange(decimal Low, decimal High)
{
    /// <summary>Whether an order with a limit finds somebody.</summary>
    public bool Reaches(bool isBuy, decimal limit) => isBuy ? Low <= limit : High >= limit;

    /// <summary>The price of the minute that is nearest to the limit.</summary>
    public decimal Nearest(decimal limit) => Math.Clamp(limit, Low, High);
}
