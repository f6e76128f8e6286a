using BinanceDashboard.Analytics;
using BinanceDashboard.Analytics.Performance;
using FsCheck.Fluent;

namespace BinanceDashboard.Tests.Analytics.Performance;

/// <summary>What holds in any world.</summary>
public sealed class PerformanceLaws
{
    private static readonly decimal[] Scales = [0.001m, 7, 1_000];

    [Fact]
    public void AccountThatOnlyHoldsTheBenchmark_IsTheBenchmark() => Law.Holds(Prop.ForAll<int>(seed =>
    {
        var all = World.Random(seed, isBenchmark: true).All();

        return Math.Abs(all.Excess.Value ?? 1) < 1e-15m
            && (all.Relative.Beta.Value is not { } beta || (Math.Abs(beta - 1) < 1e-9m && all.Relative is { TrackingError.Value: 0, InformationRatio.Reason: not null }))
            && Math.Abs(all.Difference.MaxDrawdown.Value ?? 1) < 1e-15m;
    }));

    [Fact]
    public void AllMoneyTimesANumber_ChangesNoRatio() => Law.Holds(Prop.ForAll<int>(seed =>
    {
        var world = World.Random(seed);
        var (one, other) = (world.All(), world.Scaled(Scales[(seed & int.MaxValue) % Scales.Length]).All());

        return Ratios(one).Zip(Ratios(other)).All(pair => IsNear(pair.First, pair.Second));
    }));

    [Fact]
    public void Bridge_WithWhateverIsKnown_AddsUpToTheLastDigit() => Law.Holds(Prop.ForAll<int, decimal, decimal>((seed, fees, funding) =>
    {
        var world = World.Random(seed);
        var known = Bridges.Known((BridgePart.Fees, Cents(fees) / 7), (BridgePart.Funding, Cents(funding) / 3));
        var bridge = world.Source().Bridge(world.Points[world.Points.Count / 3].At, world.End, known);
        var cents = bridge.InCents();

        return AddsUp(bridge) && AddsUp(cents) && cents.Lines.All(line => line.Amount.Value is not { } amount || amount == Math.Round(amount, 2));

        static bool AddsUp(NavBridge bridge) => bridge.StartNav.Value + bridge.Lines[..^1].Sum(line => line.Amount.Value ?? 0) + bridge.Lines[^1].Amount.Value == bridge.EndNav.Value;
    }));

    [Fact]
    public void Months_Chained_AreTheReturnOfTheRange() => Law.Holds(Prop.ForAll<int>(seed =>
    {
        var world = World.Random(seed);
        var from = world.Points[world.Points.Count / 4].At.AddHours(1);
        var months = world.Source().Months(from, world.End);
        var whole = world.Source().Over(from, world.End);

        return Math.Abs(months.Aggregate(1m, (growth, month) => growth * (1 + (month.Account.Value ?? 0))) - 1 - (whole.Account.Twr.Value ?? 9)) < 1e-15m
            && Math.Abs(months.Aggregate(1m, (growth, month) => growth * (1 + (month.Benchmark.Value ?? 0))) - 1 - (whole.Benchmark.Twr.Value ?? 9)) < 1e-15m;
    }));

    [Fact]
    public void FlowsAlone_WithFlatPrices_AreNoReturnAndNoRisk() => Law.Holds(Prop.ForAll<int>(seed =>
    {
        var random = World.Random(seed);
        var nav = 1_000_000m;
        var flows = random.Flows.Select(flow => flow with { AmountUsd = Math.Max(flow.AmountUsd ?? 0, -1_000) }).ToList();
        var points = random.Points.Select(point => point with { Value = nav + flows.Where(flow => flow.At <= point.At).Sum(flow => flow.AmountUsd ?? 0) }).ToList();
        var all = new World(points, flows).All();

        return all is { Account: { Twr.Value: 0, MaxDrawdown.Value: 0 }, Benchmark.MaxDrawdown.Value: 0, Profit.Value: 0 } && all.Account.Volatility.Value is 0 or null;
    }));

    [Fact]
    public void MoneyWeighted_WithoutFlows_IsTheTimeWeightedOneOfAYear() => Law.Holds(Prop.ForAll<int>(seed =>
    {
        var all = (World.Random(seed) with { Flows = [] }).All();
        if (all.Account.Mwr.Value is not { } mwr) return all.Account.Mwr.Reason is not null;

        var days = (all.EndAt - all.StartAt)?.TotalDays ?? 0;
        return IsNear((decimal)Math.Pow(1 + (double)(all.Account.Twr.Value ?? 0), 365 / days), 1 + mwr);
    }));

    [Fact]
    public void Figures_OfAnyWorld_HaveAValueOrAReason() => Law.Holds(Prop.ForAll<int>(seed =>
    {
        var world = World.Random(seed);
        var some = world.Source().Over(world.End.AddDays(-(seed & 31)), world.End);

        return Figures(some).All(figure => figure.Value is null != figure.Reason is null) && !(some.Account.MaxDrawdown.Value is > 0 or < -1) && !(some.Account.Volatility.Value < 0);
    }));

    private static decimal Cents(decimal any) => decimal.Round(any % 10_000, 8);

    private static IEnumerable<Figure> Figures(PeriodPerformance period) => [period.Days, period.StartNav, period.EndNav, period.NetFlows, period.Profit, .. Measures(period)];

    private static IEnumerable<decimal?> Ratios(PeriodPerformance period) => Measures(period).Select(figure => figure.Value);

    private static IEnumerable<Figure> Measures(PeriodPerformance period) =>
    [
        .. Of(period.Account), .. Of(period.Benchmark), .. Of(period.Difference),
        period.Relative.Alpha, period.Relative.Beta, period.Relative.TrackingError, period.Relative.InformationRatio, period.Relative.UpCapture, period.Relative.DownCapture,
    ];

    private static IEnumerable<Figure> Of(SideFigures side) =>
        [side.Twr, side.Mwr, side.Cagr, side.Volatility, side.Sharpe, side.Sortino, side.Calmar, side.MaxDrawdown, side.MaxDrawdownDays];

    private static bool IsNear(decimal? one, decimal? other) =>
        one is null == other is null && Math.Abs((one ?? 0) - (other ?? 0)) <= 1e-6m * Math.Max(1, Math.Abs(one ?? 0));
}
