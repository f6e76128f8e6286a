namespace BinanceDashboard.Simulator.Prices;

/// <summary>Prices in ticks, volume in steps, quote volumes in ticks × steps: sums of candles are exact.</summary>
internal readonly record struct Candle(long OpenMinute, long Open, long High, long Low, long Close)
{
    public long Volume { get; init; }

    public Int128 QuoteVolume { get; init; }

    public int Trades { get; init; }

    public long TakerVolume { get; init; }

    public Int128 TakerQuoteVolume { get; init; }

    /// <summary>This candle and the one that follows it as one.</summary>
    public Candle Join(Candle next) => new(OpenMinute, Open, Math.Max(High, next.High), Math.Min(Low, next.Low), next.Close)
    {
        Volume = Volume + next.Volume,
        QuoteVolume = QuoteVolume + next.QuoteVolume,
        Trades = Trades + next.Trades,
        TakerVolume = TakerVolume + next.TakerVolume,
        TakerQuoteVolume = TakerQuoteVolume + next.TakerQuoteVolume,
    };
}
