using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>A synthetic order book around the price, the same for the whole of a minute.</summary>
internal static class SpotBook
{
    private const ulong StreamOfBooks = 7000;

    /// <summary>Best first; a side ends before the price reaches zero.</summary>
    public static IEnumerable<BookLevel> Levels(ApiCall call, SymbolListing symbol, bool isBid)
    {
        var minute = MarketPrices.MinuteOf(call.World.Now);
        var ticks = call.World.Prices.TicksAt(symbol, minute);
        var gap = Math.Max(1, ticks / 20_000);
        for (var place = 0; ; place++)
        {
            var level = isBid ? ticks - 1 - place * gap : ticks + 1 + place * gap;
            if (level <= 0) yield break;
            yield return new BookLevel(level * symbol.Tick, Quantity(call, symbol, minute, isBid ? -place - 1 : place + 1));
        }
    }

    public static BookLevel? Best(ApiCall call, SymbolListing symbol, bool isBid) => Levels(call, symbol, isBid).Cast<BookLevel?>().FirstOrDefault();

    private static decimal Quantity(ApiCall call, SymbolListing symbol, long minute, int place)
    {
        var chance = Chance.Hash(call.World.Settings.Seed, StreamOfBooks + (ulong)symbol.Index, unchecked((ulong)(minute * 100_003 + place)));
        var worth = symbol.MinuteTurnoverUsd * (0.1 + (chance & 0xFFF) / 8192.0);
        return symbol.FloorQuantity((decimal)worth / call.World.Prices.Usd(symbol.Base, call.World.Now)) + symbol.Step;
    }
}
