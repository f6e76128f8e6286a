using BinanceDashboard.Analytics.Benchmark;
using BinanceDashboard.Store;
using FsCheck.Fluent;

namespace BinanceDashboard.Tests.Analytics.Benchmark;

public sealed class BenchmarkLaws
{
    [Fact]
    public void Value_AtAnyEvent_JumpsByExactlyTheFlowAndNotAtARebalance() => Law.Holds(Prop.ForAll<(byte, short)[]>(moves =>
        Run(Flows(moves)).Events.Skip(1).All(e => e.Kind == BenchmarkEventKind.Ended
            ? e.ValueAfter == 0 && -e.AmountUsd >= e.ValueBefore
            : Math.Abs(e.ValueAfter - e.ValueBefore - (e.AmountUsd ?? 0)) <= 1e-12m * Math.Max(e.ValueBefore, Math.Abs(e.AmountUsd ?? 0)))));

    [Fact]
    public void Units_AfterAnyEvents_AreNeverNegative() => Law.Holds(Prop.ForAll<(byte, short)[]>(moves =>
        Run(Flows(moves)).Events.All(e => e.UnitsAfter.Values.All(unit => unit >= 0))));

    [Fact]
    public void EventLearnedLate_IsReplayedInItsPlace() => Law.Holds(Prop.ForAll<(byte, short)[], int>((moves, seed) =>
    {
        var flows = Flows(moves);
        var shuffled = flows.ToArray();
        new Random(seed).Shuffle(shuffled);

        return Run(flows).Events.Select(Text).SequenceEqual(Run(shuffled).Events.Select(Text));
    }));

    [Fact]
    public void Index_WithAnyFlows_IsThatOfTheHeldUnitsBetweenThem() => Law.Holds(Prop.ForAll<(byte, short)[]>(moves =>
    {
        var history = Run(Flows(moves));
        var (index, value) = (1m, history.Events[0].ValueAfter);
        foreach (var e in history.Events.Skip(1))
        {
            if (value > 0) index *= e.ValueBefore / value;
            value = e.ValueAfter;
        }

        var last = history.Events[^1];
        return Math.Abs((history.PointAt(last.At, last.Prices).Index ?? 0) - index) <= 1e-12m * index;
    }));

    [Fact]
    public void PriceNeeds_OfAnyFlows_HoldAllThatTheReplayAsksFor() => Law.Holds(Prop.ForAll<(byte, short)[]>(moves =>
    {
        var needs = BenchmarkPriceNeeds.For(BenchmarkRule.Default, Facts.Day0, Flows(moves), Facts.Day(260)).ToList();
        var asked = new List<PriceNeed>();
        BenchmarkReplay.Run(BenchmarkRule.Default, Facts.Start(10_000, 50_000, 2_500), Flows(moves), Facts.Day(260), (asset, at) =>
        {
            asked.Add(new PriceNeed(asset, at));
            return Price(asset, at);
        });

        return needs.Count == needs.Distinct().Count() && asked.All(needs.ToHashSet().Contains) && needs.SequenceEqual(needs.OrderBy(need => need.At));
    }));

    private static List<CashFlow> Flows((byte Time, short Amount)[] moves) =>
        [.. moves.Select((move, i) => Facts.Flow(Facts.Day(move.Time / 2d), move.Amount, $"{i}"))];

    private static BenchmarkHistory Run(IEnumerable<CashFlow> flows) =>
        BenchmarkReplay.Run(BenchmarkRule.Default, Facts.Start(10_000, 50_000, 2_500), flows, Facts.Day(260), (asset, at) => Price(asset, at));

    private static decimal Price(string asset, DateTimeOffset at)
    {
        var swing = 1 + (decimal)Math.Sin((at - Facts.Day0).TotalDays / (asset == "BTC" ? 7 : 3)) / 3;
        return decimal.Round((asset == "BTC" ? 50_000 : 2_500) * swing, 2);
    }

    private static string Text(BenchmarkEvent e) => $"{e.At:O} {e.Kind} {e.ExternalId} {e.ValueBefore} {string.Join(' ', e.UnitsAfter)}";
}
