using BinanceDashboard.Simulator.Prices;
using FsCheck;
using FsCheck.Fluent;

namespace BinanceDashboard.Tests.Simulator.Prices;

public sealed class CandleReaderTests
{
    private const ulong Seed = 5;
    private static readonly DateTimeOffset Start = new(2025, 2, 7, 15, 41, 12, TimeSpan.Zero);
    private static readonly long Now = MarketPrices.MinuteOf(Start.AddDays(45));
    private static readonly CandleInterval Minute = CandleInterval.Find("1m")!;

    private readonly MarketPrices _prices = new(Seed, Start, ScenarioRules.Find("volatile")!);
    private readonly CandleReader _candles;

    public CandleReaderTests() => _candles = new CandleReader(_prices, Seed);

    [Fact]
    public void Read_AnyIntervalAndMoment_IsTheSumOfItsMinutes()
    {
        var names = Gen.Elements("3m", "5m", "15m", "30m", "1h", "2h", "4h", "6h", "8h", "12h", "1d", "3d", "1w", "1M");
        var symbols = Gen.Elements("BTCUSDT", "ETHBTC", "USDTCZK", "DOGEUSDT");
        var minutes = Gen.Choose(0, (int)(Now - _prices.FirstMinute)).Select(offset => _prices.FirstMinute + offset);
        var cases = from name in names from symbol in symbols from minute in minutes select (name, symbol, minute);

        Prop.ForAll(cases.ToArbitrary(), wanted => IsSumOfMinutes(CandleInterval.Find(wanted.name)!, Listings.Symbol(wanted.symbol), wanted.minute))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(20260314, 1));
    }

    [Fact]
    public void Read_NextMinute_OpensWhereTheLastOneClosed()
    {
        var symbol = Listings.Symbol("SOLUSDT");
        var first = MarketPrices.MinuteOf(Start.AddDays(2));
        var candles = Enumerable.Range(0, 3000).Select(i => _candles.Read(symbol, Minute, first + i, Now)!.Value).ToList();

        Assert.All(candles.Zip(candles.Skip(1)), pair => Assert.Equal(pair.First.Close, pair.Second.Open));
        Assert.All(candles, candle => Assert.True(candle.Low <= Math.Min(candle.Open, candle.Close) && candle.High >= Math.Max(candle.Open, candle.Close) && candle.Volume > 0));
    }

    [Fact]
    public void Read_RunningMinute_ShowsThePresentPriceAlone()
    {
        var symbol = Listings.Symbol("BTCUSDT");

        var candle = _candles.Read(symbol, Minute, Now, Now)!.Value;

        Assert.Equal(_prices.TicksAt(symbol, Now), candle.Open);
        Assert.Equal((candle.Open, candle.Open, candle.Open), (candle.High, candle.Low, candle.Close));
    }

    [Fact]
    public void Read_FutureOrBeforeTheFirstPrice_IsNothing()
    {
        Assert.Null(_candles.Read(Listings.Symbol("BTCUSDT"), Minute, Now + 1, Now));
        Assert.Null(_candles.Read(Listings.Symbol("BTCUSDT"), Minute, _prices.FirstMinute - 1, Now));
    }

    [Fact]
    public void FillPrice_AnyShare_LiesWithinTheMinutesCandle()
    {
        var symbol = Listings.Symbol("ETHUSDT");
        for (var i = 0; i < 500; i++)
        {
            var at = Start.AddMinutes(i * 97);
            var candle = _candles.Read(symbol, Minute, MarketPrices.MinuteOf(at), Now)!.Value;
            Assert.InRange(_candles.FillPrice(symbol, at, i / 500.0), candle.Low * symbol.Tick, candle.High * symbol.Tick);
        }
    }

    private bool IsSumOfMinutes(CandleInterval interval, SymbolListing symbol, long minute)
    {
        var open = interval.OpenOf(minute);
        var whole = _candles.Read(symbol, interval, open, Now)!.Value;
        var parts = new List<Candle>();
        for (var part = Math.Max(open, _prices.FirstMinute); part < Math.Min(interval.Move(open, 1), Now + 1); part++) parts.Add(_candles.Read(symbol, Minute, part, Now)!.Value);
        return whole.Open == parts[0].Open && whole.Close == parts[^1].Close
            && whole.High == parts.Max(part => part.High) && whole.Low == parts.Min(part => part.Low)
            && whole.Volume == parts.Sum(part => part.Volume) && whole.Trades == parts.Sum(part => part.Trades)
            && whole.QuoteVolume == parts.Aggregate(Int128.Zero, (sum, part) => sum + part.QuoteVolume)
            && whole.TakerQuoteVolume == parts.Aggregate(Int128.Zero, (sum, part) => sum + part.TakerQuoteVolume);
    }
}
