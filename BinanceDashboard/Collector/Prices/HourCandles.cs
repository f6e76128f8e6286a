using BinanceDashboard.Exchange;
using BinanceDashboard.Exchange.Spot;
using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Prices;

/// <summary>Hours of a pair as the exchange lists them.</summary>
internal static class HourCandles
{
    public const int MostOfACall = 1_000;

    /// <summary>Up to a thousand from the first on; null where the exchange has no such pair, or no longer.</summary>
    public static async Task<IReadOnlyList<Kline>?> AskAsync(BinanceClient client, string symbol, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken)
    {
        try
        {
            return await client.SpotApi.ExchangeData.GetKlinesAsync(symbol, KlineInterval.OneHour, from, to, MostOfACall, cancellationToken);
        }
        catch (ExchangeException refused) when (refused.IsNoSuchPair)
        {
            return null;
        }
    }

    public static Candle Fact(string environment, string symbol, Kline candle) => new()
    {
        Environment = environment,
        Symbol = symbol,
        Interval = CandleInterval.Hour,
        OpenAt = candle.OpenedAt,
        Open = candle.Open,
    };
}
