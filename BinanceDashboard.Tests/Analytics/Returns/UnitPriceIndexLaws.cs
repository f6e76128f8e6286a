using BinanceDashboard.Analytics;
using BinanceDashboard.Analytics.Returns;
using FsCheck;
using FsCheck.Fluent;

namespace BinanceDashboard.Tests.Analytics.Returns;

public sealed class UnitPriceIndexLaws
{
    [Fact]
    public void FlowsAlone_WithFlatPrices_NeverChangeTheIndex() => Law.Holds(Prop.ForAll<short[]>(amounts =>
    {
        var nav = 1_000m;
        var points = new List<TimedValue> { Facts.Nav(0, nav) };
        var flows = new List<FlowAmount>();
        foreach (var amount in amounts)
        {
            // Never quite everything, several between two points now and then, sometimes at a point's own time.
            var flow = Math.Max(amount, -nav * 0.9m);
            flows.Add(Facts.Amount(points.Count - 1 + (flows.Count % 3 + 1) / 3d, flow));
            nav += flow;
            if (flows.Count % 3 != 1) points.Add(Facts.Nav(points.Count, nav));
        }

        points.Add(Facts.Nav(points.Count, nav));
        flows.Sort((one, other) => one.At.CompareTo(other.At));
        return UnitPriceIndex.Build(points, flows).Points.All(point => point.Index == 1);
    }));

    [Fact]
    public void Twr_SplitAtAnyCompletePoint_Chains() => Law.Holds(Prop.ForAll<(PositiveInt, short)[]>(steps =>
    {
        var points = steps.Select((step, i) => Facts.Nav(i, step.Item1.Get)).ToList();
        var flows = steps.Select((step, i) => Facts.Amount(i + 0.4, step.Item2 / 1_000m)).ToList();
        var index = UnitPriceIndex.Build(points, flows);

        for (var i = 1; i < points.Count - 1; i++)
        {
            var left = index.Twr(points[0].At, points[i].At).Value;
            var right = index.Twr(points[i].At, points[^1].At).Value;
            var whole = index.Twr(points[0].At, points[^1].At).Value;
            if (left is { } one && right is { } other && Math.Abs((1 + one) * (1 + other) - (1 + whole.GetValueOrDefault())) > 1e-12m * (1 + whole.GetValueOrDefault()))
                return false;
        }

        return true;
    }));

    [Fact]
    public void Index_AgainstSharesCountedOneByOne_IsTheSame() => Law.Holds(Prop.ForAll<(PositiveInt, short)[]>(steps =>
    {
        // The definition by shares: each flow buys at the unit price that the point just before it shows.
        var (nav, shares) = (1_000m, 1_000m);
        var points = new List<TimedValue> { Facts.Nav(0, nav) };
        var flows = new List<FlowAmount>();
        foreach (var (move, amount) in steps)
        {
            var flow = Math.Max(amount, -nav / 2);
            flows.Add(new FlowAmount(points[^1].At.AddSeconds(30), flow));
            shares += flow / (nav / shares);
            nav = (nav + flow) * (0.9m + move.Get % 21 / 100m);
            points.Add(new TimedValue(points[^1].At.AddHours(1), nav));
        }

        var last = UnitPriceIndex.Build(points, flows).Points[^1].Index;
        return Math.Abs(last - nav / shares) <= 1e-12m * last;
    }));
}
