using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>The positions of COIN-M and what they tie up, in the coin.</summary>
internal static class CoinFuturesPositions
{
    /// <summary>The coins of the contracts, and every other one of which there is something.</summary>
    public static IEnumerable<(string Asset, FuturesMargin Margin)> Assets(ApiCall call) => Listings.Coins
        .Select(coin => (coin.Asset, Margin: OfAsset(call, coin.Asset)))
        .Where(row => row.Margin.Wallet != 0 || Listings.CoinContracts.Any(contract => contract.Asset == row.Asset));

    /// <summary>A row for every side: one in one-way mode, three in hedge mode.</summary>
    public static IEnumerable<FuturesPosition> Every(AccountBooks books, CoinContract contract)
    {
        IReadOnlyList<PositionSide> sides = books.IsHedged ? [PositionSide.Both, PositionSide.Long, PositionSide.Short] : [PositionSide.Both];
        return sides.Select(side => books.Position(new PositionKey(Market.Coinm, contract.Symbol, side)));
    }

    public static FuturesMargin OfAsset(ApiCall call, string asset) => FuturesMargin.Sum(
        call.World.Ledger.Balance(call.Books.Key(Purse.CoinmFutures, asset)),
        from contract in Listings.CoinContracts
        where contract.Asset == asset
        from position in Every(call.Books, contract)
        select MarginOf(call, contract, position));

    public static FuturesMargin MarginOf(ApiCall call, CoinContract contract, FuturesPosition position)
    {
        var ordered = FuturesOrders.Open(call.Books, Market.Coinm)
            .Where(order => order.Symbol == contract.Symbol && order.Side == position.Key.Side && !order.ReduceOnly && order.Price > 0)
            .Sum(order => (order.Quantity - order.Executed) * contract.Size / order.Price);
        var held = Math.Abs(position.Quantity) * contract.Size / call.World.CoinFutures.MarkPrice(contract);
        return FuturesMargin.Of(position, held, call.World.CoinFutures.UnrealizedProfit(contract, position), ordered);
    }

    /// <summary>
    /// The mark price at which only the maintenance margin is left, 0 where there is none:
    /// cushion + q·size·(1/entry − 1/L) = |q|·size·rate/L, solved for L.
    /// </summary>
    public static decimal LiquidationPrice(ApiCall call, CoinContract contract, FuturesPosition position)
    {
        if (position.Quantity == 0) return 0;
        var cushion = MarginOf(call, contract, position).Cushion(OfAsset(call, contract.Asset));
        var divisor = cushion + position.Quantity * contract.Size / position.EntryPrice;
        if (divisor == 0) return 0;
        return Math.Max(0, decimal.Round(contract.Size * (position.Quantity + Math.Abs(position.Quantity) * FuturesMargin.MaintenanceRate) / divisor, 8));
    }
}
