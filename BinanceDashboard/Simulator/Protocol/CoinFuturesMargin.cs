using BinanceDashboard.Simulator.Books;
using BinanceDashboard.Simulator.Prices;

namespace BinanceDashboard.Simulator.Protocol;

/// <summary>What a coin of the COIN-M wallet is worth and ties up, in the coin: cross margin.</summary>
internal readonly record struct CoinFuturesMargin(decimal Wallet, decimal Unrealized, decimal PositionNotional, decimal OrderNotional)
{
    private const decimal TakerRate = 0.0005m;

    public decimal Balance => Wallet + Unrealized;

    public decimal PositionInitial => PositionNotional / FuturesMargin.Leverage;

    public decimal OrderInitial => OrderNotional / FuturesMargin.Leverage;

    public decimal Initial => PositionInitial + OrderInitial;

    public decimal Maintenance => PositionNotional * FuturesMargin.MaintenanceRate;

    public decimal Available => Math.Max(0, Balance - Initial);

    public decimal Withdrawable => Math.Max(0, Wallet + Math.Min(0, Unrealized) - Initial);

    /// <summary>The coins of the contracts, and every other one of which there is something.</summary>
    public static IEnumerable<(string Asset, CoinFuturesMargin Margin)> All(ApiCall call) => Listings.Coins
        .Select(coin => (coin.Asset, Margin: OfAsset(call, coin.Asset)))
        .Where(row => row.Margin.Wallet != 0 || Listings.CoinContracts.Any(contract => contract.Asset == row.Asset));

    public static CoinFuturesMargin OfAsset(ApiCall call, string asset)
    {
        var sum = new CoinFuturesMargin(call.World.Ledger.Balance(call.Books.Key(Purse.CoinmFutures, asset)), 0, 0, 0);
        foreach (var contract in Listings.CoinContracts.Where(contract => contract.Asset == asset))
        {
            foreach (var position in Every(call.Books, contract))
            {
                var own = OfPosition(call, contract, position);
                sum = sum with { Unrealized = sum.Unrealized + own.Unrealized, PositionNotional = sum.PositionNotional + own.PositionNotional, OrderNotional = sum.OrderNotional + own.OrderNotional };
            }
        }

        return sum;
    }

    /// <summary>The share of one position; it has no wallet of its own.</summary>
    public static CoinFuturesMargin OfPosition(ApiCall call, CoinContract contract, FuturesPosition position)
    {
        var ordered = call.Books.Orders
            .Where(order => order.Market == Market.Coinm && order.IsOpen && !order.ReduceOnly && order.Price > 0 && order.Symbol == contract.Symbol && order.Side == position.Key.Side)
            .Sum(order => (order.Quantity - order.Executed) * contract.Size / order.Price);
        var held = Math.Abs(position.Quantity) * contract.Size / call.World.CoinFutures.MarkPrice(contract);
        return new CoinFuturesMargin(0, call.World.CoinFutures.UnrealizedProfit(contract, position), held, ordered);
    }

    /// <summary>A row for every side: one in one-way mode, three in hedge mode.</summary>
    public static IEnumerable<FuturesPosition> Every(AccountBooks books, CoinContract contract)
    {
        IReadOnlyList<PositionSide> sides = FuturesMode.IsHedged(books) ? [PositionSide.Both, PositionSide.Long, PositionSide.Short] : [PositionSide.Both];
        return sides.Select(side => books.Position(new PositionKey(Market.Coinm, contract.Symbol, side)));
    }

    public static decimal BreakEvenPrice(FuturesPosition position) =>
        position.Quantity == 0 ? 0 : decimal.Round(position.EntryPrice * (1 + Math.Sign(position.Quantity) * TakerRate), 8);

    /// <summary>
    /// The mark price at which the coin's wallet, with everything else as it is, only just covers the maintenance margin; 0 where there is none.
    /// W + Σother − Mother + q·size·(1/entry − 1/L) = |q|·size·rate/L, solved for L.
    /// </summary>
    public static decimal LiquidationPrice(ApiCall call, CoinContract contract, FuturesPosition position)
    {
        if (position.Quantity == 0) return 0;
        var (whole, own) = (OfAsset(call, contract.Asset), OfPosition(call, contract, position));
        var cushion = whole.Wallet + whole.Unrealized - own.Unrealized - (whole.Maintenance - own.Maintenance);
        var divisor = cushion + position.Quantity * contract.Size / position.EntryPrice;
        if (divisor == 0) return 0;
        return Math.Max(0, decimal.Round(contract.Size * (position.Quantity + Math.Abs(position.Quantity) * FuturesMargin.MaintenanceRate) / divisor, 8));
    }
}
