using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>The position rows of USD-M: the newer versions list what is held or ordered, the older ones every symbol on every side.</summary>
internal static class FuturesPositions
{
    private const decimal TakerRate = 0.0005m;

    public static IEnumerable<FuturesPosition> Every(AccountBooks books, RequestParameters parameters) =>
        from symbol in Perpetuals.Chosen(parameters)
        from side in FuturesMode.SidesOf(books)
        select books.Position(new PositionKey(Market.Usdm, symbol.Symbol, side));

    public static IEnumerable<FuturesPosition> Used(AccountBooks books, RequestParameters parameters)
    {
        var wanted = Perpetuals.Wanted(parameters)?.Symbol;
        return books.Positions.Select(position => position.Key).Where(key => key.Market == Market.Usdm)
            .Concat(FuturesMargin.OpenOrders(books).Select(order => new PositionKey(Market.Usdm, order.Symbol, order.Side)))
            .Where(key => wanted is null || key.Symbol == wanted)
            .Distinct()
            .OrderBy(key => key.Symbol, StringComparer.Ordinal).ThenBy(key => key.Side)
            .Select(books.Position);
    }

    /// <summary>The entry with the commission of opening it added.</summary>
    public static decimal BreakEvenPrice(FuturesPosition position) =>
        position.Quantity == 0 ? 0 : position.EntryPrice * (1 + Math.Sign(position.Quantity) * TakerRate);

    /// <summary>
    /// The mark price at which the wallet, with everything else as it is, only just covers the maintenance margin; 0 where there is none.
    /// W + Σother + q·(L − entry) = Mother + |q|·L·rate, solved for L.
    /// </summary>
    public static decimal LiquidationPrice(ApiCall call, FuturesPosition position)
    {
        if (position.Quantity == 0) return 0;
        var whole = FuturesMargin.OfAsset(call, Listings.Dollar);
        var own = FuturesMargin.OfPosition(call, position);
        var cushion = whole.Wallet + whole.Unrealized - own.Unrealized - (whole.Maintenance - own.Maintenance);
        var price = (cushion - position.Quantity * position.EntryPrice) / (Math.Abs(position.Quantity) * FuturesMargin.MaintenanceRate - position.Quantity);
        return Math.Max(0, price);
    }
}
