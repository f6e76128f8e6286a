using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;
using BinanceDashboard.Simulator.Worlds;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>What an asset of a futures wallet is worth and ties up: single-asset mode, cross margin. In units of the asset.</summary>
internal readonly record struct FuturesMargin(decimal Wallet, decimal Unrealized, decimal PositionNotional, decimal OrderNotional)
{
    public const int Leverage = 10;
    public const decimal MaintenanceRate = 0.005m;

    public decimal Balance => Wallet + Unrealized;

    public decimal PositionInitial => PositionNotional / Leverage;

    public decimal OrderInitial => OrderNotional / Leverage;

    public decimal Initial => PositionInitial + OrderInitial;

    public decimal Maintenance => PositionNotional * MaintenanceRate;

    public decimal Available => Math.Max(0, Balance - Initial);

    /// <summary>An unrealised profit cannot leave.</summary>
    public decimal Withdrawable => Math.Max(0, Wallet + Math.Min(0, Unrealized) - Initial);

    public bool IsEmpty => Wallet == 0 && PositionNotional == 0 && OrderNotional == 0;

    public static FuturesMargin OfAsset(ApiCall call, string asset)
    {
        var wallet = call.World.Ledger.Balance(call.Books.Key(Purse.UsdmFutures, asset));
        if (asset != Listings.Dollar) return new FuturesMargin(wallet, 0, 0, 0);
        var held = FuturesDesk.PositionsOf(call.Books).Sum(position => Math.Abs(position.Quantity) * call.World.Futures.MarkPrice(position.Symbol));
        var ordered = OpenOrders(call.Books).Sum(order => NotionalOf(order));
        return new FuturesMargin(wallet, call.World.Futures.UnrealizedProfit(call.Books), held, ordered);
    }

    /// <summary>The share of one position; it has no wallet of its own.</summary>
    public static FuturesMargin OfPosition(ApiCall call, FuturesPosition position)
    {
        var mark = call.World.Futures.MarkPrice(position.Symbol);
        var ordered = OrderNotionalOf(call.Books, position.Key, isBuy: true) + OrderNotionalOf(call.Books, position.Key, isBuy: false);
        return new FuturesMargin(0, position.UnrealizedProfit(mark), Math.Abs(position.Quantity) * mark, ordered);
    }

    public static decimal OrderNotionalOf(AccountBooks books, PositionKey key, bool isBuy) =>
        OpenOrders(books).Where(order => order.Symbol == key.Symbol && order.Side == key.Side && order.IsBuy == isBuy).Sum(NotionalOf);

    public static IEnumerable<OrderRow> OpenOrders(AccountBooks books) => books.Orders.Where(order => order.Market == Market.Usdm && order.IsOpen);

    private static decimal NotionalOf(OrderRow order) => order.ReduceOnly ? 0 : (order.Quantity - order.Executed) * order.Price;
}
