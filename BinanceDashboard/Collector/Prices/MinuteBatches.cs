using BinanceDashboard.Analytics.Valuation;
using BinanceDashboard.Exchange;
using BinanceDashboard.Exchange.Spot;
using BinanceDashboard.Store;
using BinanceDashboard.Store.Commands;
using BinanceDashboard.Store.Queries;

namespace BinanceDashboard.Collector.Prices;

/// <summary>The opens of many minutes of a pair, a thousand minutes a call: what many trades are valued with.</summary>
public sealed class MinuteBatches(PriceQueries prices, FactCommands facts)
{
    private const int MinutesOfACall = 1_000;

    // While the exchange is halted it has no candles; what it opens with afterwards is the price that could be had.
    private static readonly TimeSpan LongestHalt = TimeSpan.FromMinutes(60);

    // Longer, so that neither clock nor a candle that comes late matters.
    private static readonly TimeSpan Settled = LongestHalt + TimeSpan.FromMinutes(5);

    /// <param name="times">In any order; what was asked for already, and has a price or cannot have one any more, is not asked for again.</param>
    /// <exception cref="ExchangeException">What came before is kept; the next run goes on from there.</exception>
    public async Task FetchAsync(string environment, BinanceClient client, string symbol, IEnumerable<DateTimeOffset> times, CancellationToken cancellationToken)
    {
        var asked = await prices.AskedMinutesAsync(environment, symbol, cancellationToken);
        var missing = times.Select(MinutePrices.MinuteOf).Distinct().Where(minute => !asked.Contains(minute)).Order().ToList();
        for (var next = 0; next < missing.Count;)
        {
            var from = missing[next];
            var to = from.AddMinutes(MinutesOfACall - 1);
            var wanted = missing.Skip(next).TakeWhile(minute => minute <= to).ToList();
            var now = client.Clock.Now;
            var found = await client.SpotApi.ExchangeData.GetKlinesAsync(symbol, KlineInterval.OneMinute, from, to + LongestHalt, MinutesOfACall, cancellationToken);
            await facts.KeepAsync([.. wanted.Select(minute => Fact(environment, symbol, minute, found, now)).OfType<Candle>()], cancellationToken);
            next += wanted.Count;
        }
    }

    // The minute itself, else the first one after it within an hour; where the pair did not trade then, that there is none, once the hour is over.
    private static Candle? Fact(string environment, string symbol, DateTimeOffset minute, IReadOnlyList<Kline> found, DateTimeOffset now)
    {
        var next = found.FirstOrDefault(candle => candle.OpenedAt >= minute && candle.OpenedAt <= minute + LongestHalt);
        if (next is null && minute + Settled > now) return null;
        var interval = next is null ? CandleInterval.EmptyMinute : next.OpenedAt == minute ? CandleInterval.Minute : CandleInterval.HaltedMinute;
        return new Candle { Environment = environment, Symbol = symbol, Interval = interval, OpenAt = minute, Open = next?.Open ?? 0 };
    }
}
