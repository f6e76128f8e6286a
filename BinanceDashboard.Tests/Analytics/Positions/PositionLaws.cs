using BinanceDashboard.Analytics.Positions;
using BinanceDashboard.Store;
using FsCheck;
using FsCheck.Fluent;
using static BinanceDashboard.Tests.Analytics.Positions.Trades;

namespace BinanceDashboard.Tests.Analytics.Positions;

/// <summary>Two one-way symbols and one in hedge mode with ids of their own each, equal milliseconds, flips, fees in USDT and BNB, funding now and then.</summary>
public sealed class PositionLaws
{
    private static readonly PositionTerms Moving = Priced((asset, at) => asset == "BNB" ? 600.12345678m + at.Ticks / TimeSpan.TicksPerMillisecond % 97 / 7m : 1);

    [Fact]
    public void Sums_OverPositions_AreThoseOverFillsToTheLastDigit() => Law.Holds(Prop.ForAll<(byte, PositiveInt, byte)[]>(seeds =>
    {
        var (fills, incomes) = Facts(seeds);
        var advance = PositionBook.Start(Moving).Advance(fills, incomes);
        var trips = Whole(advance);
        var fees = fills.Sum(fill => ValuedAmount.Of(fill.CommissionAsset, fill.Commission, fill.At, Moving.Price).Usd);
        var loose = advance.StrayFunding.Concat(advance.Book.WaitingFunding()).Sum(income => income.Amount);

        return fills.Sum(fill => fill.RealizedPnl) == trips.Sum(trip => trip.RealizedPnlUsd.Value)
            && fees == trips.Sum(trip => trip.FeesUsd.Value)
            && incomes.Sum(income => income.Amount) == trips.Sum(trip => trip.FundingUsd.Value) + loose
            && fills.Sum(fill => fill.Quantity) == trips.Sum(trip => trip.EntryQuantity + trip.ExitQuantity)
            && fills.Sum(Signed) == trips.Sum(trip => trip.Quantity)
            && new[] { "USDT", "BNB" }.All(asset => fills.Where(fill => fill.CommissionAsset == asset).Sum(fill => fill.Commission) == Amount(trips, asset));
    }));

    [Fact]
    public void EachFill_LiesInOnePosition_OrInTwoWhenSplit() => Law.Holds(Prop.ForAll<(byte, PositiveInt, byte)[]>(seeds =>
    {
        var (fills, _) = Facts(seeds);
        var trips = Trips(fills);
        var quantities = new Dictionary<PositionKey, decimal>();
        var flips = 0;
        foreach (var fill in fills)
        {
            var key = new PositionKey(new PositionSymbol(fill.AccountId, fill.Market, fill.Symbol), fill.PositionSide);
            var held = quantities.GetValueOrDefault(key);
            quantities[key] = held + Signed(fill);
            if (held * quantities[key] < 0) flips++;
        }

        return trips.Sum(trip => trip.Fills) == fills.Count + flips
            && trips.Where(trip => trip.IsOpen).ToDictionary(trip => trip.Key, trip => trip.Quantity).OrderBy(one => one.Key.ToString())
                .SequenceEqual(quantities.Where(one => one.Value != 0).OrderBy(one => one.Key.ToString()))
            && trips.Where(trip => !trip.IsOpen).All(trip => trip.Quantity == 0 && (trip.OpenedBeforeHistory || trip.EntryQuantity == trip.ExitQuantity));
    }));

    [Fact]
    public void Batches_CutAnywhere_AreTheSameAsAllAtOnce() => Law.Holds(Prop.ForAll<(byte, PositiveInt, byte)[], PositiveInt, PositiveInt>((seeds, one, other) =>
    {
        var (fills, incomes) = Facts(seeds);
        var cuts = new[] { 0, one.Get % (fills.Count + 1), other.Get % (fills.Count + 1), fills.Count }.Order().ToList();
        var (book, closed, stray) = (PositionBook.Start(Moving), new List<RoundTrip>(), new List<Income>());
        var given = 0;
        for (var i = 1; i < cuts.Count; i++)
        {
            var known = i == cuts.Count - 1 ? incomes.Count : incomes.Count(income => cuts[i] > 0 && income.At <= fills[cuts[i] - 1].At);
            var advance = book.Advance(fills[cuts[i - 1]..cuts[i]], incomes[given..known]);
            if (advance.Late.Count > 0) return false;
            (book, given) = (advance.Book, known);
            closed.AddRange(advance.Closed);
            stray.AddRange(advance.StrayFunding);
        }

        var whole = PositionBook.Start(Moving).Advance(fills, incomes);
        return whole.Closed.Concat(whole.Book.Open()).Select(Text).SequenceEqual(closed.Concat(book.Open()).Select(Text))
            && whole.StrayFunding.SequenceEqual(stray) && whole.Book.WaitingFunding().SequenceEqual(book.WaitingFunding());
    }));

    [Fact]
    public void OrderOfABatch_DoesNotMatter() => Law.Holds(Prop.ForAll<(byte, PositiveInt, byte)[]>(seeds =>
    {
        var (fills, incomes) = Facts(seeds);
        var mixed = fills.OrderBy(fill => fill.TradeId * 7 % 5).ThenBy(fill => fill.Symbol).ToList();
        return Trips(fills, incomes, Moving).Select(Text).Order().SequenceEqual(Trips(mixed, incomes, Moving).Select(Text).Order());
    }));

    [Fact]
    public void SpotProfit_OfAClosedPosition_IsWhatCameInLessWhatWentOut() => Law.Holds(Prop.ForAll<(bool, PositiveInt, PositiveInt)[]>(seeds =>
    {
        var fills = seeds.Select((seed, i) => (seed.Item1 ? Buy(i + 1, seed.Item2.Get / 100m, seed.Item3.Get / 7.0000m) : Sell(i + 1, seed.Item2.Get / 100m, seed.Item3.Get)) with { Market = Market.Spot, MarginAsset = null })
            .Select(fill => fill with { Price = decimal.Round(fill.Price, 8) }).ToList();
        var held = fills.Sum(Signed);
        if (held != 0) fills.Add((held > 0 ? Sell(9_999, held, 10) : Buy(9_999, -held, 10)) with { Market = Market.Spot, MarginAsset = null });
        return Trips(fills).Sum(trip => trip.RealizedPnlUsd.Value) == -fills.Sum(fill => Signed(fill) * fill.Price);
    }));

    private static decimal Signed(Fill fill) => fill.Side == TradeSide.Buy ? fill.Quantity : -fill.Quantity;

    private static decimal Amount(IEnumerable<RoundTrip> trips, string asset) =>
        trips.SelectMany(trip => trip.Fees).Where(fee => fee.Asset == asset).Sum(fee => fee.Quantity);

    internal static (List<Fill> Fills, List<Income> Incomes) Facts((byte Kind, PositiveInt Size, byte Step)[] seeds)
    {
        var (fills, incomes, at, held) = (new List<Fill>(), new List<Income>(), Start, new Dictionary<(string, PositionSide), decimal>());
        foreach (var (kind, size, step) in seeds)
        {
            at = at.AddMilliseconds(step % 3);
            var symbol = $"S{kind % 3}USDT";
            var side = kind % 3 < 2 ? PositionSide.Both : (kind & 4) == 0 ? PositionSide.Long : PositionSide.Short;
            var position = held.GetValueOrDefault((symbol, side));
            var signed = size.Get / 1_000m * ((kind & 8) == 0 ? 1 : -1);
            // Closed exactly now and then; a side of hedge mode never turns.
            if ((kind & 16) != 0 && position != 0) signed = -position;
            if (side == PositionSide.Long && position + signed < 0 || side == PositionSide.Short && position + signed > 0) signed = -signed;
            held[(symbol, side)] = position + signed;
            var fill = signed > 0 ? Buy(fills.Count(one => one.Symbol == symbol) + 1, signed, 100 + step / 8m) : Sell(fills.Count(one => one.Symbol == symbol) + 1, -signed, 100 + step / 8m);
            fills.Add(fill with
            {
                Symbol = symbol,
                PositionSide = side,
                At = at,
                Commission = size.Get * 0.00001237m * (step % 7 == 0 ? -1 : 1),
                CommissionAsset = (kind & 32) == 0 ? "BNB" : "USDT",
                RealizedPnl = position * signed < 0 ? (step - 128) * 0.01m : 0,
            });
            if ((kind & 64) != 0) incomes.Add(Funding(0, (size.Get - 3) * 0.001m, incomes.Count, symbol) with { At = at.AddMilliseconds(-(step % 2)) });
        }

        return (fills, [.. incomes.OrderBy(income => income.At).ThenBy(income => income.TranId)]);
    }
}
