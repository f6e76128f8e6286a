namespace BinanceDashboard.Analytics.Returns;

/// <summary>
/// The growth of a unit price between two neighbouring NAV points.
/// Modified Dietz: r = (V₁ − V₀ − ΣF) / (V₀ + Σ F_k (t₁ − t_k)/(t₁ − t₀)).
/// Example: V₀ 10,000, +5,000 on day 10 of 30, V₁ 16,500: r = 1,500 / 13,333.33… = 11.25 %.
/// </summary>
public static class ModifiedDietz
{
    private static readonly TimeSpan NavJustBefore = TimeSpan.FromSeconds(60);

    /// <summary>
    /// 1 + r. The interval is cut at its first flow (all of that very time) when <paramref name="start"/> is at most 60 s before it:
    /// the NAV just before the flow is then known, and the sub-period up to it has no return. Null where a denominator is not positive.
    /// </summary>
    /// <param name="start">V₀.</param>
    /// <param name="end">V₁; a flow at its very time is inside it.</param>
    /// <param name="flows">Those after the start up to the end, in order of time, each with an amount.</param>
    public static decimal? Growth(TimedValue start, TimedValue end, ReadOnlySpan<FlowAmount> flows)
    {
        if (start.Value == 0) return null;
        if (flows.IsEmpty || flows[0].At - start.At > NavJustBefore) return Dietz(start, end, flows);
        if (start.Value < 0) return null;

        var cut = flows[0].At;
        var value = start.Value;
        var next = 0;
        for (; next < flows.Length && flows[next].At == cut; next++) value += flows[next].AmountUsd ?? 0;

        return Dietz(new TimedValue(cut, value), end, flows[next..]);
    }

    private static decimal? Dietz(TimedValue start, TimedValue end, ReadOnlySpan<FlowAmount> flows)
    {
        var gain = end.Value - start.Value;
        var denominator = start.Value;
        foreach (var flow in flows)
        {
            var amount = flow.AmountUsd ?? 0;
            gain -= amount;
            denominator += amount * (end.At - flow.At).Ticks / (end.At - start.At).Ticks;
        }

        return start.Value == 0 || denominator <= 0 ? null : 1 + Divide(gain, denominator);
    }

    // A quotient beyond decimal's range cannot be told from any other that is far too large to be a return.
    private static decimal Divide(decimal gain, decimal denominator) =>
        Math.Abs((double)gain / (double)denominator) < 1e27 ? gain / denominator : Math.Sign(gain) * 1e27m;
}
