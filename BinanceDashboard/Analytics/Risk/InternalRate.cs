namespace BinanceDashboard.Analytics.Risk;

/// <summary>
/// The rates r &gt; −1 with Σ C_k / (1 + r)^t_k = 0. Looked for as the growth y = T ln(1 + r) over the whole time T, in which the sum is
/// g(y) = Σ C_k e^(−y t_k/T): whatever the range's length, a growth lies near 0.
/// </summary>
internal static class InternalRate
{
    private const int Steps = 4_096;

    // e^60: no money grows or shrinks by more than that and is still counted in dollars.
    private const double Widest = 60;
    private const double Nothing = 1e-13;

    /// <summary>All rates that are found, ascending: with one change of sign among the payments by time exactly one.</summary>
    public static IReadOnlyList<double> Of(IReadOnlyList<DatedAmount> payments)
    {
        var (first, span) = (payments.Min(payment => payment.Years), payments.Max(payment => payment.Years) - payments.Min(payment => payment.Years));
        if (span <= 0) return [];

        var sum = new DiscountedSum(payments.GroupBy(payment => payment.Years).OrderBy(moment => moment.Key)
            .Select(moment => new DatedAmount((moment.Key - first) / span, moment.Sum(payment => payment.Amount))));
        var growths = sum.SignChanges switch
        {
            0 => [],
            1 => Crossing(sum, -Widest, Widest),
            _ => Scan(sum),
        };
        return [.. growths.Select(growth => Math.Exp(growth / span) - 1)];
    }

    private static List<double> Crossing(DiscountedSum sum, double low, double high) =>
        Math.Sign(sum.At(low)) * Math.Sign(sum.At(high)) < 0 ? [Root(sum, low, high)] : [];

    // Finest where growths usually are; a pair of roots between two steps shows as a turn towards zero.
    private static List<double> Scan(DiscountedSum sum)
    {
        var (growths, values) = (new double[Steps + 1], new double[Steps + 1]);
        for (var i = 0; i <= Steps; i++)
        {
            var u = 2.0 * i / Steps - 1;
            growths[i] = Widest * u * u * u;
            values[i] = sum.At(growths[i]);
        }

        var roots = new List<double>();
        for (var i = 1; i <= Steps; i++)
        {
            if (values[i] == 0) roots.Add(growths[i]);
            else if (values[i - 1] * values[i] < 0) roots.Add(Root(sum, growths[i - 1], growths[i]));
            else if (i < Steps && IsTurn(values[i - 1], values[i], values[i + 1])) roots.AddRange(Touching(sum, growths[i - 1], growths[i + 1], Math.Sign(values[i])));
        }

        return roots;
    }

    private static bool IsTurn(double before, double value, double after) =>
        before * value > 0 && value * after > 0 && Math.Abs(value) <= Math.Abs(before) && Math.Abs(value) <= Math.Abs(after);

    // Goes to the point nearest to zero: it touches zero there, crosses it on both sides, or stays away.
    private static IEnumerable<double> Touching(DiscountedSum sum, double low, double high, int sign)
    {
        var (left, right) = (low, high);
        for (var i = 0; i < 200; i++)
        {
            var (one, other) = (left + (right - left) / 3, right - (right - left) / 3);
            if (sign * sum.At(one) < sign * sum.At(other)) right = other;
            else left = one;
        }

        var lowest = (left + right) / 2;
        var value = sign * sum.At(lowest);
        if (Math.Abs(value) <= Nothing * sum.Scale) return [lowest];
        return value > 0 ? [] : [Root(sum, low, lowest), Root(sum, lowest, high)];
    }

    // Newton's steps, halved wherever they would leave the bracket.
    private static double Root(DiscountedSum sum, double low, double high)
    {
        var signOfLow = Math.Sign(sum.At(low));
        var growth = (low + high) / 2;
        for (var i = 0; i < 500 && high - low > 1e-16 * Math.Max(1, Math.Abs(growth)); i++)
        {
            var value = sum.At(growth);
            if (value == 0) return growth;
            if (Math.Sign(value) == signOfLow) low = growth;
            else high = growth;

            var next = growth - value / sum.SlopeAt(growth);
            if (next == growth) return growth;
            growth = i % 3 < 2 && next > low && next < high ? next : (low + high) / 2;
        }

        return growth;
    }
}
