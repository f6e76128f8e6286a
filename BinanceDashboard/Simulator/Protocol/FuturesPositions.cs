using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;
using BinanceDashboard.Simulator.Worlds;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>The positions of USD-M and what they tie up: the newer versions list what is held or ordered, the older ones every symbol on every side.</summary>
internal static class FuturesPositions
{
    /// <summary>What can be margin, whether there is any or not.</summary>
    public static IReadOnlyList<string> MarginAssets { get; } = [Listings.Dollar, "USDC", "BTC", "ETH", "BNB", "FDUSD"];

    public static IEnumerable<FuturesPosition> Every(AccountBooks books, SymbolListing? wanted) =>
        from symbol in Perpetuals.All
        where wanted is null || symbol == wanted
        from side in FuturesMode.SidesOf(books)
        select books.Position(new PositionKey(Market.Usdm, symbol.Symbol, side));

    public static IEnumerable<FuturesPosition> Used(AccountBooks books, SymbolListing? wanted) => FuturesDesk.PositionsOf(books)
        .Select(position => position.Key)
        .Concat(FuturesOrders.Open(books, Market.Usdm).Select(order => new PositionKey(Market.Usdm, order.Symbol, order.Side)))
        .Where(key => wanted is null || key.Symbol == wanted.Symbol)
        .Distinct()
        .OrderBy(key => key.Symbol, StringComparer.Ordinal).ThenBy(key => key.Side)
        .Select(books.Position);

    /// <param name="all">Also the assets of which there is nothing.</param>
    public static IEnumerable<(string Asset, FuturesMargin Margin)> Assets(ApiCall call, bool all) => MarginAssets
        .Concat(Listings.Coins.Select(coin => coin.Asset))
        .Distinct(StringComparer.Ordinal)
        .Select(asset => (Asset: asset, Margin: OfAsset(call, asset)))
        .Where(row => !row.Margin.IsEmpty || (all && MarginAssets.Contains(row.Asset)));

    public static FuturesMargin OfAsset(ApiCall call, string asset)
    {
        var positions = asset == Listings.Dollar ? Used(call.Books, null) : [];
        return FuturesMargin.Sum(call.World.Ledger.Balance(call.Books.Key(Purse.UsdmFutures, asset)), positions.Select(position => MarginOf(call, position)));
    }

    public static FuturesMargin MarginOf(ApiCall call, FuturesPosition position)
    {
        var mark = call.World.Futures.MarkPrice(position.Symbol);
        var ordered = OrderNotional(call.Books, position.Key, isBuy: true) + OrderNotional(call.Books, position.Key, isBuy: false);
        return FuturesMargin.Of(position, Math.Abs(position.Quantity) * mark, position.UnrealizedProfit(mark), ordered);
    }

    public static decimal OrderNotional(AccountBooks books, PositionKey key, bool isBuy) => FuturesOrders.Open(books, Market.Usdm)
        .Where(order => order.Symbol == key.Symbol && order.Side == key.Side && order.IsBuy == isBuy && !order.ReduceOnly)
        .Sum(order => (order.Quantity - order.Executed) * order.Price);

    /// <summary>The mark price at which only the maintenance margin is left, 0 where there is none: cushion + q·(L − entry) = |q|·L·rate, solved for L.</summary>
    public static decimal LiquidationPrice(ApiCall call, FuturesPosition position)
    {
        if (position.Quantity == 0) return 0;
        var cushion = MarginOf(call, position).Cushion(OfAsset(call, Listings.Dollar));
        var price = (cushion - position.Quantity * position.EntryPrice) / (Math.Abs(position.Quantity) * FuturesMargin.MaintenanceRate - position.Quantity);
        return Math.Max(0, decimal.Round(price, 8));
    }
}
