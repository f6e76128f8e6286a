using BinanceDashboard.Analytics;
using BinanceDashboard.Store;
using FsCheck;
using FsCheck.Fluent;

namespace BinanceDashboard.Tests.Analytics.Comparison;

public sealed class IndexComparerLaws
{
    private const double Hour = 1 / 24d;
    private const double HalfAMinute = 0.5 / 1_440;

    [Fact]
    public void OrderOfAccounts_ChangesNoLineAndNoFigure() => Law.Holds(Prop.ForAll<(PositiveInt Move, short Flow)[], int>((steps, seed) =>
    {
        var accounts = Enumerable.Range(1, 4).Select(id => Account(id, [.. steps.Skip(id - 1)], withFlows: id % 2 == 0)).ToArray();
        var shuffled = (AccountFacts[])accounts.Clone();
        new Random(seed).Shuffle(shuffled);
        var (one, other) = (Compared.Of(accounts, Hour, 40), Compared.Of(shuffled, Hour, 40));

        return one.Times.SequenceEqual(other.Times)
            && one.Lines.All(line => line.Values.Zip(other.LineOf(line.AccountId).Values).All(Same) && line.Reason == other.LineOf(line.AccountId).Reason)
            && Same((Compared.Report(accounts, Hour, 40).Figures.Twr.Value, Compared.Report(shuffled, Hour, 40).Figures.Twr.Value));
    }));

    // The same returns with and without money that comes and goes. (It does change what the benchmark holds from then on.)
    [Fact]
    public void CashFlows_MoveNoAccountsLine() => Law.Holds(Prop.ForAll<(PositiveInt Move, short Flow)[]>(steps =>
    {
        var still = Compared.Of([Account(1, steps, withFlows: false), Account(2, steps, withFlows: false)], Hour, 40);
        var moved = Compared.Of([Account(1, steps, withFlows: true), Account(2, steps, withFlows: false)], Hour, 40);

        return still.Times.SequenceEqual(moved.Times) && still.Lines.Zip(moved.Lines).All(pair => pair.First.AccountId is null || pair.First.Values.Zip(pair.Second.Values).All(Same));
    }));

    [Fact]
    public void EveryLine_IsPositiveAndBeginsAt100() => Law.Holds(Prop.ForAll<(PositiveInt Move, short Flow)[]>(steps =>
    {
        var comparison = Compared.Of([Account(1, steps, withFlows: true), Account(2, [.. steps.Skip(3)], withFlows: true)], null, 40);

        return comparison.Lines.Where(line => line.Reason is null).All(line => line.Values.All(value => value is null or > 0) && line.Values.First(value => value is not null) == 100);
    }));

    // A point each hour; a flow follows a point by half a minute, so that the value just before it is known.
    private static AccountFacts Account(long id, (PositiveInt Move, short Flow)[] steps, bool withFlows)
    {
        var nav = 1_000m * id;
        var points = new List<TimedValue> { Facts.Nav(0, nav) };
        var flows = new List<CashFlow>();
        foreach (var (move, amount) in steps)
        {
            var flow = withFlows ? Math.Max(amount, -nav / 2) : 0;
            if (flow != 0) flows.Add(Facts.Flow(Facts.Day((points.Count - 1) * Hour + HalfAMinute), flow, $"{points.Count}"));
            nav = (nav + flow) * (0.95m + (move.Get + id) % 11 / 100m);
            points.Add(Facts.Nav(points.Count * Hour, nav));
        }

        return Compared.Account(id, points, [.. flows]);
    }

    private static bool Same((decimal? One, decimal? Other) pair) =>
        pair is (null, null) || (pair.One is { } one && pair.Other is { } other && Math.Abs(one - other) <= 1e-9m * Math.Max(1, Math.Abs(one)));
}
