using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Trading;

/// <summary>The names of the streams' cursors.</summary>
internal static class TradingNames
{
    /// <summary>Of all symbols of a market together, such as "fills/Usdm".</summary>
    public static string Of(TradingStream stream, Market market) => $"{stream.ToString().ToLowerInvariant()}/{market}";

    /// <summary>Of one symbol, such as "fills/Usdm/BTCUSDT".</summary>
    public static string Of(TradingStream stream, Market market, string symbol) => $"{Of(stream, market)}/{symbol}";

    /// <summary>The markets that a kind of lists is there for.</summary>
    public static IReadOnlyList<Market> MarketsOf(TradingStream stream, bool hasFutures) => (stream, hasFutures) switch
    {
        (TradingStream.Income, true) => [Market.Usdm, Market.Coinm],
        (TradingStream.Income, false) => [],
        (_, true) => [Market.Spot, Market.Usdm, Market.Coinm],
        _ => [Market.Spot],
    };
}
