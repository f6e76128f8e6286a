using BinanceDashboard.Analytics.Positions;
using BinanceDashboard.Analytics.Valuation;
using BinanceDashboard.Store;
using FsCheck;
using FsCheck.Fluent;
using static BinanceDashboard.Tests.Analytics.Positions.Trades;

namespace BinanceDashboard.Tests.Analytics.Positions;

/// <summary>What goes on from day to day is what all facts and prices give at once, in whatever order and however late they come.</summary>
public sealed class LivePositionsLaws
{
    [Fact]
    public void Replay_AndLive_AreTheSameAfterEveryBatch() => Law.Holds(Prop.ForAll<(byte, PositiveInt, byte)[], int>((seeds, seed) =>
    {
        var (fills, incomes) = Spread(PositionLaws.Facts(seeds));
        var random = new Random(seed);
        var waiting = Arrivals(fills, random).Concat(Arrivals(incomes, random)).Concat(Arrivals(Candles(fills, incomes), random, lateness: 20)).OrderBy(one => one.At).Select(one => one.Fact).ToList();
        var (minutes, known) = (new MinutePrices([]), new List<object>());
        var patience = random.Next(30);
        var live = New(minutes, patience);
        while (known.Count < waiting.Count)
        {
            var batch = waiting.Skip(known.Count).Take(random.Next(1, 6)).ToList();
            known.AddRange(batch);
            minutes.Add(batch.OfType<Candle>());
            if (!Add(live, batch)) Assert.True(Add(live = New(minutes, patience), known));
            if (!Replay(known).SequenceEqual(live.Trips.Select(Text))) return false;
        }

        return true;
    }));

    [Fact]
    public void Add_FactsWithTheirPrices_NeverStartsAnew() => Law.Holds(Prop.ForAll<(byte, PositiveInt, byte)[]>(seeds =>
    {
        var (fills, _) = Spread(PositionLaws.Facts(seeds));
        var live = New(new MinutePrices(Candles(fills, [])), 0);

        return fills.Select(fill => fill with { Commission = Math.Abs(fill.Commission) }).All(fill => live.TryAdd([fill], [], []));
    }));

    private static LivePositions New(MinutePrices minutes, int mostUnsettled) => new(minutes.Find, _ => null, mostUnsettled: mostUnsettled);

    private static bool Add(LivePositions live, IReadOnlyCollection<object> facts) => live.TryAdd([.. facts.OfType<Fill>()], [.. facts.OfType<Income>()], [.. facts.OfType<Candle>()]);

    private static IEnumerable<string> Replay(List<object> facts)
    {
        var terms = new PositionTerms { Price = new MinutePrices(facts.OfType<Candle>()).Find, Symbol = _ => null };
        var whole = PositionBook.Start(terms).Advance([.. facts.OfType<Fill>()], [.. facts.OfType<Income>()]);
        return whole.Book.Open().Order(RoundTripOrder.Newest).Concat(whole.Closed.Order(RoundTripOrder.Newest)).Select(Text);
    }

    // Over many minutes instead of many milliseconds.
    private static (List<Fill> Fills, List<Income> Incomes) Spread((List<Fill> Fills, List<Income> Incomes) facts) =>
        (facts.Fills.ConvertAll(fill => fill with { At = Later(fill.At) }), facts.Incomes.ConvertAll(income => income with { At = Later(income.At) }));

    private static DateTimeOffset Later(DateTimeOffset at) => Start + (20_000 * (at - Start));

    private static IEnumerable<Candle> Candles(IEnumerable<Fill> fills, IEnumerable<Income> incomes) => fills.Select(fill => fill.At).Concat(incomes.Select(income => income.At))
        .Select(MinutePrices.MinuteOf).Distinct()
        .Select(minute => new Candle { Environment = "Sim", Symbol = "BNBUSDT", Interval = CandleInterval.Minute, OpenAt = minute, Open = 600.1234m + (minute.Minute / 7m) });

    private static IEnumerable<(double At, object Fact)> Arrivals<T>(IEnumerable<T> facts, Random random, int lateness = 8)
        where T : class => facts.Select((fact, at) => (at + (random.Next(10) < 2 ? random.NextDouble() * lateness : 0), (object)fact));
}
