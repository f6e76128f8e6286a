using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>
/// The trades that everybody sees: one a second of every pair, whose id is that second since 1970. Their prices go from the minute's open to its
/// close; in the running minute they stay at its open, which is the price.
/// </summary>
internal static class PublicTrades
{
    private const ulong StreamOfTrades = 6000;

    public static long First(ApiCall call) => call.World.Prices.FirstMinute * 60;

    /// <summary>The last whole second.</summary>
    public static long Last(ApiCall call) => call.World.Now.ToUnixTimeSeconds() - 1;

    /// <summary>The ids that are asked for: from an id, in a range of times, or the newest.</summary>
    public static IEnumerable<PublicTrade> Chosen(ApiCall call, SymbolListing symbol, int limit, long? fromId = null, HistoryRange? range = null)
    {
        var (first, last) = (Math.Max(First(call), fromId ?? 0), Last(call));
        if (range is { } times)
        {
            first = Math.Max(first, times.Start.ToUnixTimeSeconds());
            last = Math.Min(last, times.End.ToUnixTimeSeconds());
        }

        var isFromOldest = fromId is not null || range is { Start.Ticks: > 0 };
        if (!isFromOldest) first = Math.Max(first, last - limit + 1);
        for (var id = first; id <= last && limit-- > 0; id++) yield return Read(call, symbol, id);
    }

    public static PublicTrade Read(ApiCall call, SymbolListing symbol, long id)
    {
        var (minute, second) = (id / 60, id % 60);
        var chance = Chance.Hash(call.World.Settings.Seed, StreamOfTrades + (ulong)symbol.Index, (ulong)id);
        var open = call.World.Prices.TicksAt(symbol, minute);
        var close = minute < MarketPrices.MinuteOf(call.World.Now) ? call.World.Prices.TicksAt(symbol, minute + 1) : open;
        var price = (open + (close - open) * second / 60) * symbol.Tick;
        var quantity = symbol.FloorQuantity((decimal)(symbol.MinuteTurnoverUsd / 60 * (0.2 + (chance & 0xFF) / 160.0)) / call.World.Prices.Usd(symbol.Base, call.World.Now)) + symbol.Step;
        return new PublicTrade(id, DateTimeOffset.FromUnixTimeMilliseconds(id * 1000 + (long)(chance >> 54) % 1000), price, quantity, (chance & 0x100) != 0);
    }
}
