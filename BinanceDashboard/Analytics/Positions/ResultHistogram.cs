namespace BinanceDashboard.Analytics.Positions;

/// <summary>
/// The distribution of results: equal ranges of a round width (1, 2 or 5 times a power of ten) that meet at 0. The outermost 2 % on each side
/// do not stretch it: what lies beyond is counted in a range without an end.
/// </summary>
public static class ResultHistogram
{
    private const decimal Tail = 0.02m;
    private const decimal Finest = 0.01m;

    /// <param name="results">USD, signed.</param>
    /// <param name="most">How many ranges with two ends there are at most, 2 or more.</param>
    /// <returns>In ascending order, empty ranges in between included; nothing for no results.</returns>
    public static IReadOnlyList<ResultBin> Of(IEnumerable<decimal> results, int most = 24)
    {
        var sorted = results.Order().ToList();
        if (sorted.Count == 0) return [];
        var cut = (int)(sorted.Count * Tail);
        var (low, high) = (Math.Min(sorted[cut], 0), Math.Max(sorted[^(cut + 1)], 0));
        var step = Step(low, high, most);
        var (first, end) = (Math.Floor(low / step), sorted[^1] < 0 ? 0 : Math.Floor(high / step) + 1);
        var bins = new List<ResultBin>();
        var below = sorted.Count(result => result < first * step);
        if (below > 0) bins.Add(new ResultBin(null, first * step, below));
        var counts = sorted.CountBy(result => Math.Floor(result / step)).ToDictionary();
        for (var index = first; index < end; index++) bins.Add(new ResultBin(index * step, (index + 1) * step, counts.GetValueOrDefault(index)));
        var above = sorted.Count(result => result >= end * step);
        if (above > 0) bins.Add(new ResultBin(end * step, null, above));
        return bins;
    }

    // The smallest round width with which the ranges from the lowest to the highest are few enough.
    private static decimal Step(decimal low, decimal high, int most)
    {
        for (var power = Finest; ; power *= 10)
            foreach (var factor in new[] { 1, 2, 5 })
            {
                var step = power * factor;
                if (Math.Floor(high / step) + 1 - Math.Floor(low / step) <= most) return step;
            }
    }
}
