using BinanceDashboard.Store;

namespace BinanceDashboard.Collector.Trading;

/// <summary>How far back the exchange lists at all.</summary>
internal static class TradingReach
{
    // Six months, of which the shortest have 181 days, and three, of which the shortest have 89.
    private static readonly TimeSpan HalfAYear = TimeSpan.FromDays(181);
    private static readonly TimeSpan AQuarter = TimeSpan.FromDays(89);
    private static readonly TimeSpan NinetyDays = TimeSpan.FromDays(90);

    /// <returns>Null: to the account's beginning.</returns>
    public static TimeSpan? Of(TradingStream stream, Market market) => (stream, market) switch
    {
        (TradingStream.Fills, Market.Usdm) => HalfAYear,
        (TradingStream.Income, Market.Usdm) => AQuarter,
        (TradingStream.Orders, Market.Usdm or Market.Coinm) => NinetyDays,
        _ => null,
    };
}
