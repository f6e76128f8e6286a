namespace BinanceDashboard.Store.Queries;

/// <summary>
/// The times at which a sum of accounts is taken: the ends of rounds at which one of them has a point. Of more than a chart needs those stay
/// that the numbers hang on (both sides of each flow, of each account's beginning and of the range's) and, evenly over time, the least and
/// the greatest of the sum, as far as the points that were read tell it.
/// </summary>
internal sealed class CommonTimes
{
    private const int MostOfTheRange = 4_000;
    private const int MostOfThePast = 1_000;

    private readonly IReadOnlyList<AccountFacts> _facts;
    private readonly DateTimeOffset[] _ends;

    private CommonTimes(IReadOnlyList<AccountFacts> facts)
    {
        _facts = facts;
        var times = facts.SelectMany(one => one.Series.Points).Where(point => point.Complete).Select(point => point.At).ToArray();
        Array.Sort(times);
        _ends = [.. Rounds.Ends(times)];
    }

    /// <param name="starts">Where a range begins that has to be told as finely as if it were the only one; null: with the first point.</param>
    public static HashSet<DateTimeOffset> Choose(IReadOnlyList<AccountFacts> facts, IEnumerable<DateTimeOffset?> starts)
    {
        var common = new CommonTimes(facts);
        return common._ends.Length <= MostOfTheRange + MostOfThePast ? [.. common._ends] : [.. starts.SelectMany(common.Thinned)];
    }

    private HashSet<DateTimeOffset> Thinned(DateTimeOffset? from)
    {
        var chosen = new HashSet<DateTimeOffset> { _ends[0], _ends[^1] };
        foreach (var at in _facts.SelectMany(one => one.Flows.Where(flow => flow.Status == FlowStatus.Completed).Select(flow => flow.At)).Concat(_facts.Select(First).OfType<DateTimeOffset>()).Append(from ?? _ends[0]))
        {
            var next = Next(at);
            if (next > 0) chosen.Add(_ends[next - 1]);
            if (next < _ends.Length) chosen.Add(_ends[next]);
        }

        var sums = Sums();
        var begin = Next(from ?? _ends[0]);
        Spread(sums, 0, begin, MostOfThePast, chosen);
        Spread(sums, begin, _ends.Length, from is null ? MostOfTheRange + MostOfThePast : MostOfTheRange, chosen);
        return chosen;
    }

    private static DateTimeOffset? First(AccountFacts facts) => facts.Series.Start?.At;

    // The first round at or after a time.
    private int Next(DateTimeOffset at)
    {
        var found = Array.BinarySearch(_ends, at);
        return found < 0 ? ~found : found;
    }

    private void Spread(decimal[] sums, int begin, int end, int most, HashSet<DateTimeOffset> chosen)
    {
        var buckets = Math.Max(1, (most - chosen.Count) / 2);
        if (end - begin <= 2 * buckets)
        {
            chosen.UnionWith(_ends[begin..end]);
            return;
        }

        for (var bucket = 0; bucket < buckets; bucket++)
        {
            var (first, last) = (begin + (int)((long)bucket * (end - begin) / buckets), begin + (int)((bucket + 1L) * (end - begin) / buckets));
            var (least, greatest) = (first, first);
            for (var i = first + 1; i < last; i++)
            {
                if (sums[i] < sums[least]) least = i;
                if (sums[i] > sums[greatest]) greatest = i;
            }

            chosen.Add(_ends[least]);
            chosen.Add(_ends[greatest]);
        }
    }

    // At each round's end the sum of the last points that were read of each account; an account that was not there yet adds nothing.
    private decimal[] Sums()
    {
        var sums = new decimal[_ends.Length];
        foreach (var one in _facts)
        {
            var (next, last) = (0, 0m);
            var points = one.Series.Points;
            for (var i = 0; i < sums.Length; i++)
            {
                for (; next < points.Count && points[next].At <= _ends[i]; next++)
                    if (points[next].Complete) last = points[next].Nav;
                sums[i] += last;
            }
        }

        return sums;
    }
}
