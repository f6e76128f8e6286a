using BinanceDashboard.Analytics.Benchmark;
using BinanceDashboard.Analytics.Returns;
using BinanceDashboard.Store;

namespace BinanceDashboard.Analytics.Performance;

/// <summary>The figures of one range.</summary>
internal static class PerformanceCalculator
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    public static PeriodPerformance Compute(PerformanceWindow window)
    {
        var (start, end) = (Figure.Of(window.Start.Nav), Figure.Of(window.End.Nav));
        var flows = NetFlows(window.Flows);
        var benchmarkTwr = BenchmarkReturn.Between(window.BenchmarkStart, window.BenchmarkEnd);
        var own = Rate(window, new TimedValue(window.Start.At, window.Start.Nav), new TimedValue(window.End.At, window.End.Nav), window.Twr);
        var benchmark = window is { BenchmarkStart.Value: { } first, BenchmarkEnd.Value: { } last }
            ? Rate(window, new TimedValue(window.Start.At, first), new TimedValue(window.End.At, last), benchmarkTwr)
            : MoneyWeightedRate.Missing(window.BenchmarkStart.Reason ?? window.BenchmarkEnd.Reason ?? BenchmarkReturn.NotStarted);
        return new PeriodPerformance
        {
            From = window.From,
            To = window.To,
            Days = PeriodPerformance.DaysOf(window.From, window.To),
            StartNav = start,
            StartAt = window.Start.At,
            EndNav = end,
            EndAt = window.End.At,
            NetFlows = flows,
            Profit = window.HasReturn ? end.Less(start).Less(flows) : Figure.Missing("A profit needs two complete snapshots."),
            Account = SideCalculator.Compute(window.Own, window.Closes, window.Twr, own.Rate),
            Benchmark = SideCalculator.Compute(window.Benchmark, window.Closes, benchmarkTwr, benchmark.Rate),
            Relative = RelativeCalculator.Compute(window),
            MwrNote = own.Note,
        };
    }

    private static Figure NetFlows(IReadOnlyList<CashFlow> flows) => flows.FirstOrDefault(flow => flow.AmountUsd is null) is { } open
        ? Figure.Missing($"The cash flow at {Moment.Text(open.At)} has no price yet.")
        : Figure.Of(flows.Sum(flow => flow.AmountUsd ?? 0));

    private static MoneyWeightedRate Rate(PerformanceWindow window, TimedValue start, TimedValue end, Figure twr) => window.To - window.From < Day
        ? MoneyWeightedRate.Missing(MoneyWeightedReturn.TooShort)
        : MoneyWeightedReturn.Of(start, end, FlowAmounts.Of(window.Flows), twr.Value);
}
