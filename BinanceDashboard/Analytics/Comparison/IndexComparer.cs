using System.Collections.Immutable;
using BinanceDashboard.Analytics.Reports;
using BinanceDashboard.Analytics.Series;

namespace BinanceDashboard.Analytics.Comparison;

/// <summary>
/// Brings accounts onto one scale: line(t) = 100 × I_t / I_start, I the unit price, so that a deposit moves no line and a line ends at 100 × (1 + TWR).
/// The start is the one that TWR is measured from: the last complete point at or before the range, else the account's first, so that who joins later begins at 100 then.
/// A line is drawn exactly where the TWR of the range is known. The benchmark is that of all the accounts as one.
/// Example: unit prices 1.10 before the range, 1.21 and 0.99 in it: 100 at the range's beginning, then 110 and 90.
/// </summary>
public static class IndexComparer
{
    private const decimal Base = 100;
    private const int FewestOfALine = 8;

    /// <param name="accounts">Their order changes nothing but the order of the lines.</param>
    /// <param name="sum">The report of all of them as one, over the same range.</param>
    /// <param name="longest">How long a line goes on level after its last point; then it ends.</param>
    /// <param name="most">About how many times are kept. First, last, highest and lowest of each line are among them.</param>
    public static IndexComparison Of(IReadOnlyList<ComparedAccount> accounts, AccountReport sum, TimeSpan longest, int most)
    {
        var own = accounts.Select(account => Line(account.AccountId, account.Name, Own(account.Report), account.Report.Figures.Twr));
        return Align([.. own, Line(null, "Benchmark", Benchmark(sum), sum.Figures.BenchmarkTwr)], longest, most);
    }

    /// <summary>One account, or several as one, against several benchmarks: its own line first, then one for each report's benchmark.</summary>
    /// <param name="reports">Of the same accounts over the same range; at least one.</param>
    public static IndexComparison Of(IReadOnlyList<(string Name, AccountReport Report)> reports, TimeSpan longest, int most)
    {
        var first = reports[0].Report;
        return Align(
            [Line(null, "NAV", Own(first), first.Figures.Twr), .. reports.Select(one => Line(null, one.Name, Benchmark(one.Report), one.Report.Figures.BenchmarkTwr))],
            longest,
            most);
    }

    private static (long? Id, string Name, List<TimedValue> Points, string? Reason) Line(long? id, string name, List<TimedValue> points, Figure figure) => (id, name, points, figure.Reason);

    private static IndexComparison Align(List<(long? Id, string Name, List<TimedValue> Points, string? Reason)> lines, TimeSpan longest, int most)
    {
        var room = Math.Max(FewestOfALine, most / lines.Count);
        var times = lines.SelectMany(line => Picked(line.Points, room)).Distinct().Order().ToImmutableArray();
        return new IndexComparison
        {
            Times = times,
            Lines = [.. lines.Select(line => new IndexLine(line.Id, line.Name, At(times, line.Points, longest), line.Points.Count > 0 ? null : line.Reason ?? "There is no complete snapshot in this period."))],
        };
    }

    private static List<TimedValue> Own(AccountReport report) =>
        report.Figures.Twr.Value is null ? [] : Rebased(report, report.OpeningIndex, point => point.Index);

    private static List<TimedValue> Benchmark(AccountReport sum) =>
        sum.Figures.BenchmarkTwr.Value is null ? [] : Rebased(sum, sum.OpeningBenchmarkIndex, point => point.BenchmarkIndex);

    private static List<TimedValue> Rebased(AccountReport report, decimal? opening, Func<ReportPoint, decimal?> index)
    {
        var line = new List<TimedValue>();
        if (opening is not > 0) return line;
        if (report.Range.From is { } from && report.StartedAt <= from && report.Points.FirstOrDefault()?.At != from) line.Add(new TimedValue(from, Base));
        foreach (var point in report.Points)
            if (index(point) is { } value) line.Add(new TimedValue(point.At, Base * value / opening.Value));
        return line;
    }

    private static IEnumerable<DateTimeOffset> Picked(List<TimedValue> line, int count)
    {
        var points = line.ToArray();
        return MinMaxLttb.Pick(points, count, []).Select(position => points[position].At);
    }

    // The last value at or before each time: what was known then.
    private static ImmutableArray<decimal?> At(ImmutableArray<DateTimeOffset> times, List<TimedValue> line, TimeSpan longest)
    {
        var values = ImmutableArray.CreateBuilder<decimal?>(times.Length);
        var next = 0;
        foreach (var time in times)
        {
            while (next < line.Count && line[next].At <= time) next++;
            var isOver = next == line.Count && line.Count > 0 && time - line[^1].At > longest;
            values.Add(next == 0 || isOver ? null : line[next - 1].Value);
        }

        return values.MoveToImmutable();
    }
}
