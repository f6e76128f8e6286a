using System.Globalization;
using BinanceDashboard.Analytics.Risk;

namespace BinanceDashboard.Analytics.Returns;

/// <summary>
/// MWR (XIRR): the annual rate r with Σ C_k / (1 + r)^(d_k/365) = 0, where C is −start NAV, −money in, +money out, +end NAV and d_k the days since the start.
/// Of several such rates the one nearest to the time-weighted return's annual rate.
/// Example: −10,000; day 10 −5,000; day 20 +3,200; day 30 +12,600 → 115.86 % a year.
/// </summary>
public static class MoneyWeightedReturn
{
    /// <summary>The sentence for a range that lasts less than a day.</summary>
    public const string TooShort = "A yearly rate over less than a day says nothing.";

    private const double DaysOfAYear = 365;
    private const double Largest = 1e12;

    // The two points of one day's range lie up to a snapshot's interval closer together than the day.
    private static readonly TimeSpan Shortest = TimeSpan.FromHours(12);

    /// <param name="start">NAV where the range begins, USD.</param>
    /// <param name="end">NAV where it ends.</param>
    /// <param name="flows">Money in positive, out negative; those after the start up to the end count.</param>
    /// <param name="twr">The time-weighted return of the range, not annualised; null where it is not known.</param>
    public static MoneyWeightedRate Of(TimedValue start, TimedValue end, IEnumerable<FlowAmount> flows, decimal? twr)
    {
        var between = flows.Where(flow => flow.At > start.At && flow.At <= end.At).ToList();
        if (between.Find(flow => flow.AmountUsd is null) is { At: var at } && between.Exists(flow => flow.AmountUsd is null))
            return MoneyWeightedRate.Missing($"The cash flow at {Moment.Text(at)} has no price yet.");
        if (end.At - start.At < Shortest) return MoneyWeightedRate.Missing(TooShort);

        var moved = between.Select(flow => new TimedValue(flow.At, -(flow.AmountUsd ?? 0)));
        var annual = twr is { } ratio ? Math.Pow(1 + (double)ratio, DaysOfAYear / (end.At - start.At).TotalDays) - 1 : (double?)null;
        return Solve([start with { Value = -start.Value }, .. moved, end], annual);
    }

    /// <param name="payments">C_k at their times, in any order: what is put in negative, what is taken out positive.</param>
    /// <param name="nearest">The annual rate that decides between several; 0 where there is none.</param>
    public static MoneyWeightedRate Solve(IReadOnlyCollection<TimedValue> payments, double? nearest = null)
    {
        if (!payments.Any(payment => payment.Value > 0) || !payments.Any(payment => payment.Value < 0))
            return MoneyWeightedRate.Missing("There was no money at risk: nothing was put in, or nothing came of it.");

        var first = payments.Min(payment => payment.At);
        var rates = InternalRate.Of([.. payments.Select(payment => new DatedAmount((payment.At - first).TotalDays / DaysOfAYear, (double)payment.Value))]);
        if (rates.Count == 0) return MoneyWeightedRate.Missing("No yearly rate makes these cash flows even.");

        var rate = rates.MinBy(root => Math.Abs(root - (nearest ?? 0)));
        if (rate > Largest) return MoneyWeightedRate.Missing("The yearly rate is beyond all measure: the range is too short for what was gained.");
        return new MoneyWeightedRate(Figure.Of((decimal)rate), rates.Count == 1 ? null : Several(rates));
    }

    private static string Several(IReadOnlyList<double> rates) =>
        $"{rates.Count} yearly rates make these cash flows even ({string.Join(", ", rates.Select(Percent))}); this is the one nearest to the time-weighted return.";

    private static string Percent(double rate) => rate.ToString("0.0#%", CultureInfo.InvariantCulture);
}
