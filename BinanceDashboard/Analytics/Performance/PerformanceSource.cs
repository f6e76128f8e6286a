using System.Collections.Immutable;
using BinanceDashboard.Analytics.Benchmark;
using BinanceDashboard.Analytics.Returns;
using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Performance;

/// <summary>
/// Return and risk over any range of what a report was read from: every page and route takes these numbers from here.
/// Nothing is computed before it is asked for; then each call computes anew, so a page keeps what it shows.
/// </summary>
/// <threadsafety>Any thread.</threadsafety>
public sealed class PerformanceSource
{
    private readonly UnitPriceIndex _index;
    private readonly IReadOnlyList<CashFlow> _flows;
    private readonly Lazy<BenchmarkPoint[]> _benchmark;

    /// <param name="index">Over the complete points.</param>
    /// <param name="flows">All that happened over the points of the index, whatever their status.</param>
    /// <param name="benchmarkAt">The benchmark at the time of a point of the index, valued at that point's prices.</param>
    public PerformanceSource(UnitPriceIndex index, IReadOnlyList<CashFlow> flows, Func<DateTimeOffset, BenchmarkPoint> benchmarkAt)
    {
        (_index, _flows) = (index, flows);
        _benchmark = new Lazy<BenchmarkPoint[]>(() => [.. index.Points.Select(point => benchmarkAt(point.At))]);
    }

    /// <param name="from">Inclusive; null from the first complete point.</param>
    /// <param name="to">Inclusive.</param>
    public PeriodPerformance Over(DateTimeOffset? from, DateTimeOffset to) =>
        Window(from, to) is { } window ? PerformanceCalculator.Compute(window) : PeriodPerformance.Nothing(from, to);

    /// <summary>Every fall of the account's unit price below an earlier peak of the range, in order of time.</summary>
    /// <param name="from">Inclusive; null from the first complete point.</param>
    /// <param name="to">Inclusive.</param>
    public ImmutableArray<DrawdownEpisode> Drawdowns(DateTimeOffset? from, DateTimeOffset to) =>
        Window(from, to) is { } window && window.Own.Problem() is null ? Drawdown.Episodes(window.Own.Points.AsSpan()) : [];

    /// <summary>How far account and benchmark lie below their highest points of the range so far, at each complete point; empty where the account's return is not known.</summary>
    /// <param name="from">Inclusive; null from the first complete point.</param>
    /// <param name="to">Inclusive.</param>
    public ImmutableArray<FallPoint> Falls(DateTimeOffset? from, DateTimeOffset to)
    {
        if (Window(from, to) is not { } window || window.Own.Problem() is not null) return [];
        var own = Drawdown.Series(window.Own.Points.AsSpan());
        var benchmark = window.Benchmark.Problem() is null ? Drawdown.Series(window.Benchmark.Points.AsSpan()) : [];
        return [.. own.Select((point, i) => new FallPoint(point.At, point.Value, benchmark.IsEmpty ? null : benchmark[i].Value))];
    }

    /// <summary>Risk and return over the last so many daily returns, at each daily close of the range that has as many.</summary>
    /// <param name="days">30 or 90.</param>
    public ImmutableArray<RollingPoint> Rolling(DateTimeOffset? from, DateTimeOffset to, int days) =>
        Window(from, to) is { } window ? RollingCalculator.Compute(window, days) : [];

    /// <summary>The return of each calendar month (UTC) of the range, in order of time; chained they are the range's return.</summary>
    public ImmutableArray<MonthReturn> Months(DateTimeOffset? from, DateTimeOffset to) =>
        Window(from, to) is { } window ? MonthCalculator.Compute(window) : [];

    /// <summary>What led from the NAV where the range begins to that where it ends.</summary>
    /// <param name="parts">What is known beside the cash flows, after the time of the first of these NAVs up to that of the second.</param>
    public NavBridge Bridge(DateTimeOffset? from, DateTimeOffset to, BridgeParts parts)
    {
        var period = Over(from, to);
        return NavBridge.Of(period.StartNav, period.EndNav, period.NetFlows, parts);
    }

    /// <summary>The times of the NAVs where the range begins and where it ends; null where there is no complete point.</summary>
    public (DateTimeOffset Start, DateTimeOffset End)? Ends(DateTimeOffset? from, DateTimeOffset to) => Window(from, to) is { } window ? (window.Start.At, window.End.At) : null;

    private PerformanceWindow? Window(DateTimeOffset? from, DateTimeOffset to)
    {
        var end = _index.LastAtOrBefore(to);
        if (end < 0 || from > to) return null;

        var begin = from ?? _index.Points[0].At;
        var start = Math.Clamp(_index.LastAtOrBefore(begin), 0, end);
        var (first, last) = (_index.Points[start], _index.Points[end]);
        var own = _index.Values(start, end);
        return new PerformanceWindow
        {
            From = begin,
            To = to,
            Start = first,
            End = last,
            Twr = _index.Twr(begin, to),
            Own = new IndexPath(own, _ => null, (left, right) => _index.BreakWithin(start + left, start + right)),
            Benchmark = new IndexPath(Benchmark(start, end), at => ProblemAt(start + at), (_, _) => null),
            BenchmarkStart = _benchmark.Value[start],
            BenchmarkEnd = _benchmark.Value[end],
            Flows = [.. _flows.Where(flow => flow.Status == FlowStatus.Completed && flow.At > first.At && flow.At <= last.At).OrderBy(flow => flow.At)],
            Closes = DailyCloses.Of(own, begin),
        };
    }

    private ImmutableArray<TimedValue> Benchmark(int start, int end) =>
        [.. _benchmark.Value[start..(end + 1)].Select(point => new TimedValue(point.At, point.Index ?? 0))];

    private string? ProblemAt(int position) => _benchmark.Value[position] is { Index: null } point ? point.Reason ?? BenchmarkReturn.NotStarted : null;
}
